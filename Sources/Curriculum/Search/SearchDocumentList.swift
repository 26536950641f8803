internal import Demos
internal import Optimization
internal import Search

/// Collects what of a course can be searched, each page before its parts.
struct SearchDocumentList {
  private(set) var documents: [SearchDocument] = []

  mutating func add(_ lesson: Lesson) {
    let calls = Self.calls(in: lesson.introduction, lesson.sections)
    let text = lesson.objectives.map(\.text) + [lesson.introduction.plainText] + calls.texts
    let page = add(
      .lesson, "lessons/" + lesson.id, title: lesson.title, aliases: calls.names,
      summary: lesson.summary, text: text.joined(separator: " "))
    for section in lesson.sections.flattened() { add(section, to: page) }
    add(lesson.faqEntries, lesson.demos, to: page)
  }

  /// An entry is short and its headings are those of every entry, so its sections are part of it.
  mutating func add(_ term: Term) {
    let names = term.aliases + (term.abbreviation.map { [$0] } ?? [])
    let calls = Self.calls(in: term.introduction, term.sections)
    var text = term.tags + [term.introduction.plainText] + calls.texts
    for section in term.sections.flattened() where section.isSearched {
      text += [section.title.plainText, section.body.searchedText]
    }
    let page = add(
      .term, "glossary/" + term.id, title: term.term, aliases: names + calls.names,
      summary: term.definition.plainText, text: text.joined(separator: " "))
    add(term.faqEntries, term.demos, to: page)
  }

  mutating func add(_ faq: FAQPage) {
    let page = add(
      .faq, "faq/" + faq.id, title: faq.title, summary: firstSentence(faq.introduction.plainText),
      text: faq.introduction.plainText)
    add(faq.entries, faq.demos, to: page)
  }

  private mutating func add(_ entries: [FAQEntry], _ demos: [DemoBlock], to page: Int) {
    for entry in entries { add(entry, to: page) }
    for demo in demos { add(demo, to: page) }
  }

  private mutating func add(_ section: Section, to page: Int) {
    guard section.isSearched else { return }
    add(
      .section, section.id, page: page, title: section.title.plainText,
      text: section.body.searchedText)
  }

  private mutating func add(_ entry: FAQEntry, to page: Int) {
    let answer = entry.answer.plainText
    add(
      .question, entry.id, page: page, title: entry.question.plainText,
      summary: firstSentence(answer), text: answer)
  }

  /// A demo is found by what it runs and by what it asks, not by what comes of it.
  private mutating func add(_ block: DemoBlock, to page: Int) {
    let inputs = block.demo.inputs
    let expressions = inputs.schedules + inputs.optimizers + inputs.objectives
    let words = [block.demo.kind.name.text] + expressions.map(\.text)
    let question = block.prediction?.question.plainText ?? ""
    add(
      .demo, block.id, page: page, title: block.title,
      text: (words + [question]).joined(separator: " "))
  }

  @discardableResult
  private mutating func add(
    _ kind: SearchKind, _ address: String, page: Int? = nil, title: String,
    aliases: [String] = [], summary: String = "", text: String = ""
  ) -> Int {
    documents.append(
      SearchDocument(
        kind: kind, address: Array(address.utf8), page: page, title: Array(title.utf8),
        aliases: aliases.map { Array($0.utf8) }, summary: Array(summary.utf8),
        text: Array(text.utf8)))
    return documents.count - 1
  }
}

extension Section {
  /// Whether it has words of its own; a list of questions has none but theirs.
  fileprivate var isSearched: Bool {
    switch body {
    case .quiz, .cards, .faq: false
    case .prose, .dialogue, .analogy, .mnemonic, .worked: true
    }
  }
}

extension Section.Body {
  /// The words of running text, of which a search knows that they are there.
  fileprivate var searchedText: String {
    switch self {
    case .prose(let blocks), .mnemonic(let blocks): blocks.plainText
    case .analogy(let analogy): (analogy.picture + analogy.limits).plainText
    case .dialogue(let turns): turns.flatMap(\.blocks).plainText
    case .worked(let example):
      ([example.introduction.plainText]
        + example.steps.map { $0.prompt.plainText + " " + $0.why.plainText })
        .joined(separator: " ")
    case .quiz, .cards, .faq: ""
    }
  }
}
