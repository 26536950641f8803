extension CourseIndex {
  /// The title of the page that `target` leads to; nil for external links, anchors and unknown pages.
  public func pageTitle(of target: LinkTarget) -> String? {
    switch target {
    case .lesson(let id, anchor: _): lessons.first { $0.id == id }?.title
    case .term(let id, anchor: _): terms.first { $0.id == id }?.term
    case .faq(let id, anchor: _): faqPages.first { $0.id == id }?.title
    case .anchor, .external: nil
    }
  }

  /// The entry whose id, headword, alias or abbreviation is `name`, letter case aside.
  public func term(named name: String) -> TermEntry? {
    let wanted = name.lowercased()
    return terms.first { $0.id == wanted }
      ?? terms.first { entry in
        entry.names.contains { $0.lowercased() == wanted }
      }
  }
}

extension CourseIndex.TermEntry {
  /// Everything the term is called: headword, abbreviation, aliases.
  public var names: [String] { [term] + (abbreviation.map { [$0] } ?? []) + aliases }
}
