import Curriculum
import Optimization

extension PageWriter {
  /// Summary, minutes and objectives.
  mutating func showHead(of lesson: Lesson, depth: Depth) {
    var lines = wrapped(lesson.summary, Style(.text, .italic), extent)
    var facts: [String] = []
    if lesson.minutes > 0 { facts.append("\(lesson.minutes) min") }
    facts.append("depth: \(depth.name)")
    lines += wrapped(facts.joined(separator: glyphs.separator), .quiet, extent)
    if !lesson.prerequisites.isEmpty {
      lines += wrapped(
        "Read before: " + lesson.prerequisites.joined(separator: ", "), .quiet, extent)
    }
    show(lines)
    guard !lesson.objectives.isEmpty else { return }
    lines = wrapped("Afterwards you can", Style(.accent, .bold), extent)
    for objective in lesson.objectives {
      lines += hanging([StyledText(glyphs.bullets[0], Style(.accent))], extent) {
        $0.wrapped(objective.text, .plain, $1)
      }
    }
    show(lines)
  }

  /// Abbreviation, aliases and tags, then the definition.
  mutating func showHead(of term: Term) {
    var facts: [String] = []
    if let abbreviation = term.abbreviation { facts.append(abbreviation) }
    let others = term.aliases.filter { !Self.isSpelling($0, of: term.term) }
    if !others.isEmpty { facts.append("also: " + others.joined(separator: ", ")) }
    if !term.tags.isEmpty { facts.append(term.tags.joined(separator: ", ")) }
    show(wrapped(facts.joined(separator: glyphs.separator), .quiet, extent))
    show(flow(of: term.definition).lines(width: extent.text))
  }

  /// Whether two names differ in hyphens, spaces and case only; such an alias serves the search.
  private static func isSpelling(_ alias: String, of term: String) -> Bool {
    let letters: (String) -> String = { name in
      name.lowercased().filter { $0 != "-" && $0 != " " }
    }
    return letters(alias) == letters(term)
  }

  /// Related terms and those it is confused with, as commands.
  mutating func showRelated(of term: Term, _ index: CourseIndex) {
    showTerms(term.related, titled: "Related", index)
    showTerms(term.notToBeConfusedWith, titled: "Not to be confused with", index)
  }

  private mutating func showTerms(_ ids: [String], titled title: String, _ index: CourseIndex) {
    guard !ids.isEmpty else { return }
    showHeading(title)
    show(
      grid(
        ids.map { id in
          let entry = index.terms.first { $0.id == id }
          return row("lrlearn define \(id)", entry?.term ?? id)
        }))
  }

  /// The footnotes of a page, wherever they stand.
  static func footnotes(in introduction: [ContentBlock], _ sections: [Section]) -> [ContentBlock] {
    var found = introduction
    var waiting = Array(sections.reversed())
    while let section = waiting.popLast() {
      found += blocks(of: section.body)
      waiting += section.subsections.reversed()
    }
    return found.filter {
      if case .footnote = $0.kind { true } else { false }
    }
  }

  private static func blocks(of body: Section.Body) -> [ContentBlock] {
    switch body {
    case .prose(let blocks), .mnemonic(let blocks): blocks
    case .quiz(let introduction, let questions): introduction + questions.flatMap(\.explanation)
    case .cards(let introduction, let cards): introduction + cards.flatMap(\.back)
    case .faq(let introduction, let entries): introduction + entries.flatMap(\.answer)
    case .dialogue(let turns): turns.flatMap(\.blocks)
    case .analogy(let analogy): analogy.picture + analogy.limits
    case .worked(let example):
      example.introduction + example.steps.flatMap { $0.solution + $0.why }
    }
  }
}
