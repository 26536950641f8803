internal import Curriculum

/// All terms, A to Z.
struct GlossaryPage: Sendable {
  let frame: Frame

  var page: SitePage {
    let view = self
    return SitePage(path: SitePath.glossary) { view.bytes() }
  }

  private func bytes() -> [UInt8] {
    let lede =
      "\(CoursePath.counted(frame.site.index.terms.count, "term")), each with a definition "
      + "that a newcomer can use."
    let head = Frame.Head(
      path: SitePath.glossary, title: "Glossary", description: lede, kind: "website",
      pageClass: "glossary", crumbs: [.home])
    return frame.page(
      head, template: "glossary", ["lede": lede, "letters": letters])
  }

  private var letters: [[String: Any]] {
    var letters: [(letter: String, terms: [[String: Any]])] = []
    for term in frame.site.index.terms {
      let letter = Self.letter(of: term.term)
      if letters.last?.letter != letter { letters.append((letter, [])) }
      letters[letters.count - 1].terms.append(values(term))
    }
    return letters.enumerated().map { place, entry in
      ["letter": entry.letter, "anchor": "letter-\(place + 1)", "terms": entry.terms]
    }
  }

  /// The first letter in upper case; `#` for what begins with another character.
  private static func letter(of term: String) -> String {
    guard let first = term.first, first.isLetter else { return "#" }
    return first.uppercased()
  }

  private func values(_ term: CourseIndex.TermEntry) -> [String: Any] {
    var values: [String: Any] = [
      "path": SitePath.address(SitePath.term(term.id)), "name": term.term, "summary": term.summary,
    ]
    let also = (term.abbreviation.map { [$0] } ?? []) + term.aliases
    values["also"] = also.joined(separator: ", ")
    if also.isEmpty { values["also"] = false }
    return values
  }
}
