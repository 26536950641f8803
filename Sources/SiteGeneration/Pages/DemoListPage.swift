internal import Curriculum
internal import Demos
internal import Optimization

/// Every demo of the course under its kind, with a link to where it is explained.
struct DemoListPage: Sendable {
  let frame: Frame

  var page: SitePage {
    let view = self
    return SitePage(path: SitePath.demos) { view.bytes() }
  }

  private func bytes() -> [UInt8] {
    let groups = DemoKind.all.compactMap {
      kind -> (kind: DemoKind, demos: [CourseIndex.DemoEntry])? in
      let demos = frame.site.index.demos.filter { $0.kind == kind.name.text }
      return demos.isEmpty ? nil : (kind, demos)
    }
    let count = frame.site.index.demos.count
    let lede =
      "\(CoursePath.counted(count, "experiment")) in \(CoursePath.counted(groups.count, "kind")), each "
      + "computed and drawn by the same library. In a terminal, lrlearn demo runs them with your numbers."
    let head = Frame.Head(
      path: SitePath.demos, title: "All demos", description: lede, kind: "website",
      pageClass: "faq", crumbs: [.home])
    let outline = Outline(groups.map { (id: $0.kind.name.text, title: $0.kind.title) })
    var content = ContentHTML(site: frame.site, root: frame.root(of: SitePath.demos))
    for group in groups { write(group.kind, group.demos, to: &content) }
    return frame.page(
      head, template: "faq",
      [
        "lede": lede, "hasOutline": !outline.isEmpty, "outlineHTML": outline.html.markup,
        "contentHTML": content.html.markup, "endHTML": content.takeEnd().markup,
      ])
  }

  private func write(
    _ kind: DemoKind, _ demos: [CourseIndex.DemoEntry], to content: inout ContentHTML
  ) {
    content.writer.open("section", ("class", "part"))
    content.writer.newline()
    content.writer.element("h2", ("id", kind.name.text), text: kind.title)
    content.writer.newline()
    content.writer.element("p", text: "\(kind.summary)")
    content.writer.newline()
    content.writer.open("ul", ("class", "demo-list"))
    content.writer.newline()
    for demo in demos {
      content.writer.open("li")
      content.writer.element("a", ("href", address(of: demo)), text: demo.title)
      if let place = frame.site.title(of: demo.owner) {
        content.writer.text(" ")
        content.writer.element("span", ("class", "also"), text: place)
      }
      content.writer.close("li")
      content.writer.newline()
    }
    content.writer.close("ul")
    content.writer.newline()
    content.writer.close("section")
    content.writer.newline()
  }

  private func address(of demo: CourseIndex.DemoEntry) -> String {
    PageLink(demo.owner, root: frame.root(of: SitePath.demos), site: frame.site).address
  }
}

extension DemoKind {
  /// The name as a heading: "Range test".
  fileprivate var title: String {
    let words = name.text.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
