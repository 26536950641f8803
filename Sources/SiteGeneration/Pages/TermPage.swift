internal import Curriculum

/// One term, as a dictionary entry.
struct TermPage: Sendable {
  let frame: Frame
  let connections: Connections
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
    content.lesson = frame.site.lesson(practising: term.path)
    let definition = content.fragment(term.definition)
    content.write(term.introduction)
    for section in term.sections { content.write(section) }
    var values = Around.terms(term.id, in: frame.site)
    values["also"] = also
    values["definitionHTML"] = definition.markup
    values.merge(outline.values) { $1 }
    values["contentHTML"] = content.html.markup
    values["endHTML"] = content.takeEnd().markup
    values.merge(Relations.values(relations)) { $1 }
    return frame.page(head, template: "term", values)
  }

  /// `LR; also: step size, η`, or false when there is nothing.
  private var also: Any {
    var parts: [String] = []
    if let abbreviation = term.abbreviation { parts.append("short: " + abbreviation) }
    if !term.aliases.isEmpty { parts.append("also: " + term.aliases.joined(separator: ", ")) }
    return parts.isEmpty ? false : parts.joined(separator: " · ")
  }

  private var relations: [Relations] {
    let sources = connections.sources(of: SitePath.term(term.id))
    let named = links(term.related) + links(term.notToBeConfusedWith)
    let others = sources.filter { source in
      source.kind == .term && !named.contains { $0.address == source.address }
    }
    return [
      Relations("Related", links(term.related)),
      Relations("Not to be confused with", links(term.notToBeConfusedWith)),
      Relations("Used in lessons", sources.filter { $0.kind == .lesson }),
      Relations("Used in other terms", others),
      Relations("Used in questions", sources.filter { $0.kind == .question }),
      Relations("Tags", term.tags.map(tag)),
    ].compactMap(\.self)
  }

  private func tag(_ tag: String) -> Relations.Link {
    let anchor = SitePath.fragment(connections.topics.anchor(of: tag))
    return Relations.Link(address: SitePath.topics + anchor, name: tag)
  }

  private func links(_ ids: [String]) -> [Relations.Link] {
    ids.compactMap { frame.site.term($0) }.map { entry in
      Relations.Link(
        address: SitePath.address(SitePath.term(entry.id)), name: entry.term,
        definition: entry.summary, heading: frame.site.heading(ofTerm: entry.id))
    }
  }
}
