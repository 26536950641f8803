internal import Curriculum

/// One term, as a dictionary entry.
struct TermPage: Sendable {
  let frame: Frame
  let term: Term

  var page: SitePage {
    let view = self
    return SitePage(path: SitePath.term(term.id)) { view.bytes() }
  }

  private func bytes() -> [UInt8] {
    let path = SitePath.term(term.id)
    let head = Frame.Head(
      path: path, title: term.term, description: term.definition.plainText, pageClass: "term",
      crumbs: [.home, .glossary], data: [frame.structuredData.term(term)], source: term.path)
    let outline = Outline(term.sections)
    var content = ContentHTML(site: frame.site, root: frame.root(of: path))
    let definition = content.fragment(term.definition)
    content.write(term.introduction)
    for section in term.sections { content.write(section) }
    var values = Around.terms(term.id, in: frame.site)
    values["also"] = also
    values["definitionHTML"] = definition.markup
    values["hasOutline"] = !outline.isEmpty
    values["outlineHTML"] = outline.html.markup
    values["contentHTML"] = content.html.markup
    values["endHTML"] = content.takeEnd().markup
    values["relations"] = relations
    values["hasRelations"] = !relations.isEmpty
    return frame.page(head, template: "term", values)
  }

  /// `LR; also: step size, η`, or false when there is nothing.
  private var also: Any {
    var parts: [String] = []
    if let abbreviation = term.abbreviation { parts.append("short: " + abbreviation) }
    if !term.aliases.isEmpty { parts.append("also: " + term.aliases.joined(separator: ", ")) }
    return parts.isEmpty ? false : parts.joined(separator: " · ")
  }

  private var relations: [[String: Any]] {
    var relations: [[String: Any]] = []
    let related = links(term.related)
    if !related.isEmpty { relations.append(["label": "Related", "links": related, "words": none]) }
    let others = links(term.notToBeConfusedWith)
    if !others.isEmpty {
      relations.append(["label": "Not to be confused with", "links": others, "words": none])
    }
    if !term.tags.isEmpty {
      relations.append(["label": "Tags", "links": none, "words": term.tags])
    }
    return relations
  }

  private var none: [String] { [] }

  private func links(_ ids: [String]) -> [[String: Any]] {
    ids.compactMap { frame.site.term($0) }.map { entry in
      [
        "path": SitePath.address(SitePath.term(entry.id)), "name": entry.term,
        "summary": entry.summary,
      ]
    }
  }
}
