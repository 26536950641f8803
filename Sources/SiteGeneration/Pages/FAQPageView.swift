internal import Curriculum

/// One page of questions, answers open.
struct FAQPageView: Sendable {
  let frame: Frame
  let faq: FAQPage

  var page: SitePage {
    let view = self
    return SitePage(path: SitePath.faqPage(faq.id)) { view.bytes() }
  }

  private func bytes() -> [UInt8] {
    let path = SitePath.faqPage(faq.id)
    let lede = CoursePath.counted(faq.entries.count, "question") + ", each with its answer."
    let head = Frame.Head(
      path: path, title: faq.title, description: description ?? lede, pageClass: "faq",
      crumbs: [.home, .questions], data: [frame.structuredData.questions(faq)], source: faq.path)
    let outline = Outline(faq.entries)
    var content = ContentHTML(site: frame.site, root: frame.root(of: path))
    content.write(faq.introduction)
    for entry in faq.entries { content.writeOpen(entry, level: 2) }
    return frame.page(
      head, template: "faq",
      [
        "lede": lede, "hasOutline": !outline.isEmpty,
        "outlineHTML": outline.html.markup, "contentHTML": content.html.markup,
        "endHTML": content.takeEnd().markup,
      ])
  }

  private var description: String? {
    faq.entries.first.map { entry in
      entry.question.plainText + " " + entry.answer.plainText
    }
  }
}
