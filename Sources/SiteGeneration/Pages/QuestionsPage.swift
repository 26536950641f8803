internal import Curriculum

/// Every question of the course, grouped by the page that answers it; answers open in place.
struct QuestionsPage: Sendable {
  let frame: Frame
  let course: Course

  /// Questions that share a page.
  private struct Group {
    let title: String
    let path: String
    /// Keeps ids of different pages apart.
    let prefix: String
    let entries: [FAQEntry]
  }

  var page: SitePage {
    let view = self
    return SitePage(path: SitePath.faq) { view.bytes() }
  }

  private func bytes() -> [UInt8] {
    let groups = self.groups
    let count = groups.reduce(0) { $0 + $1.entries.count }
    let lede =
      CoursePath.counted(count, "question") + ", answered with a number, a figure or a source."
    let head = Frame.Head(
      path: SitePath.faq, title: "Questions people ask", description: lede, kind: "website",
      pageClass: "faq", crumbs: [.home])
    let outline = Outline(groups.map { (id: $0.prefix, title: $0.title) })
    var content = ContentHTML(site: frame.site, root: frame.root(of: SitePath.faq))
    for group in groups { write(group, to: &content) }
    return frame.page(
      head, template: "faq",
      [
        "lede": lede, "hasOutline": !outline.isEmpty,
        "outlineHTML": outline.html.markup, "contentHTML": content.html.markup,
        "endHTML": content.takeEnd().markup,
      ])
  }

  private func write(_ group: Group, to content: inout ContentHTML) {
    content.idPrefix = ""
    content.writer.open("section", ("class", "part"))
    content.writer.newline()
    content.writer.open("h2", ("id", group.prefix))
    content.writer.element(
      "a", ("href", content.root + SitePath.address(group.path)), text: group.title)
    content.writer.close("h2")
    content.writer.newline()
    content.idPrefix = group.prefix + "."
    content.anchorPage = content.root + SitePath.address(group.path)
    for entry in group.entries { content.writeClosed(entry, level: 3) }
    content.writeFootnotes()
    (content.idPrefix, content.anchorPage) = ("", "")
    content.writer.close("section")
    content.writer.newline()
  }

  /// Pages of questions first, then lessons, then terms.
  private var groups: [Group] {
    let pages = course.faqPages.map { page in
      Group(
        title: page.title, path: SitePath.faqPage(page.id), prefix: "faq-" + page.id,
        entries: page.entries)
    }
    let lessons = course.lessons.map { lesson in
      Group(
        title: lesson.title, path: SitePath.lesson(lesson.id), prefix: "lesson-" + lesson.id,
        entries: Self.entries(in: lesson.sections))
    }
    let terms = course.terms.map { term in
      Group(
        title: term.term, path: SitePath.term(term.id), prefix: "term-" + term.id,
        entries: Self.entries(in: term.sections))
    }
    return (pages + lessons + terms).filter { !$0.entries.isEmpty }
  }

  private static func entries(in sections: [Section]) -> [FAQEntry] {
    sections.flatMap { section in
      let below = entries(in: section.subsections)
      guard case .faq(_, let entries) = section.body else { return below }
      return entries + below
    }
  }
}
