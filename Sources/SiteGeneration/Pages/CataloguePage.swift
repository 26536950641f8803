internal import Curriculum
internal import Optimization

/// Everything of one catalogue on one page: all schedules, or all optimizers.
struct CataloguePage: Sendable {
  let frame: Frame
  private let path: String
  private let title: String
  private let lede: String
  private let entries: [(id: String, title: String)]
  private let write: @Sendable (inout ContentHTML) -> Void

  /// All schedules of our language.
  static func schedules(_ frame: Frame) -> CataloguePage {
    let all = ScheduleCatalog.all
    return CataloguePage(
      frame: frame, path: SitePath.schedules, title: "All schedules",
      lede:
        "\(CoursePath.counted(all.count, "schedule")): formula, parameters with what they accept, "
        + "one curve each, and where it comes from.",
      entries: all.map { ($0.name.text, "\($0.title)") }
    ) { content in for schedule in ScheduleCatalog.all { content.write(schedule) } }
  }

  /// All optimizers of our language.
  static func optimizers(_ frame: Frame) -> CataloguePage {
    let all = OptimizerCatalog.all
    return CataloguePage(
      frame: frame, path: SitePath.optimizers, title: "All optimizers",
      lede: "\(CoursePath.counted(all.count, "optimizer")): the update, parameters with what they "
        + "accept, the first places of a run, and where it comes from.",
      entries: all.map { ($0.name.text, "\($0.title)") }
    ) { content in for optimizer in OptimizerCatalog.all { content.write(optimizer) } }
  }

  var page: SitePage {
    let view = self
    return SitePage(path: path) { view.bytes() }
  }

  private func bytes() -> [UInt8] {
    let head = Frame.Head(
      path: path, title: title, description: lede, kind: "website", pageClass: "faq",
      crumbs: [.home])
    let outline = Outline(entries)
    var content = ContentHTML(site: frame.site, root: frame.root(of: path))
    write(&content)
    return frame.page(
      head, template: "faq",
      [
        "lede": lede, "hasOutline": true, "outlineHTML": outline.html.markup,
        "contentHTML": content.html.markup, "endHTML": content.takeEnd().markup,
      ])
  }
}
