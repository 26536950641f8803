internal import Curriculum

/// All lessons: the path with its minutes.
struct LessonListPage: Sendable {
  let frame: Frame

  var page: SitePage {
    let view = self
    return SitePage(path: SitePath.lessons) { view.bytes() }
  }

  private func bytes() -> [UInt8] {
    let lede = CoursePath.lede(frame.site)
    let head = Frame.Head(
      path: SitePath.lessons, title: "Lessons", description: lede, kind: "website",
      pageClass: "lessons", crumbs: [.home])
    return frame.page(
      head, template: "lessons",
      ["lede": lede, "units": CoursePath.units(frame.site)])
  }
}
