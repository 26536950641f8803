import Curriculum

extension PageWriter {
  /// A section as deep as `depth`; quizzes and cards are practised, not read.
  mutating func show(_ section: Section, depth: Depth, parent: Depth) {
    guard section.depth <= depth, !isPractice(section.body) else { return }
    let subsections = section.subsections.filter { $0.depth <= depth && !isPractice($0.body) }
    if isEmpty(section.body) && subsections.isEmpty { return }
    showHeading(section, parent: parent)
    show(section.body)
    for subsection in subsections { show(subsection, depth: depth, parent: section.depth) }
    if section.level <= 2 { endSection() }
  }

  /// The outcomes of guesses and the addresses of links belong to the end of a section.
  mutating func endSection() {
    parts.append(.endOfSection)
    guard !notes.links.isEmpty else { return }
    var lines: [Line] = []
    for (index, address) in notes.links.enumerated() {
      let mark = StyledText("[\(notes.firstLink + index)]", .quiet)
      lines += hanging([mark], extent) { $0.wrapped(address, Style(.quiet), $1) }
    }
    notes.firstLink += notes.links.count
    notes.links = []
    show(lines)
  }

  private func isPractice(_ body: Section.Body) -> Bool {
    switch body {
    case .quiz, .cards: true
    case .prose, .faq, .dialogue, .analogy, .mnemonic, .worked: false
    }
  }

  private func isEmpty(_ body: Section.Body) -> Bool {
    if case .prose(let blocks) = body { return blocks.isEmpty }
    return false
  }

  private mutating func show(_ body: Section.Body) {
    switch body {
    case .prose(let blocks): show(blocks)
    case .quiz, .cards: break
    case .faq(let introduction, let entries):
      show(introduction)
      for entry in entries { show(entry) }
    case .dialogue(let turns): show(turns)
    case .analogy(let analogy): show(analogy)
    case .mnemonic(let blocks):
      show(labelled("To remember", .accent, glyphs.calloutBar, blocks, extent))
      flushNestedGuesses()
    case .worked(let example): show(example)
    }
  }

  private mutating func show(_ analogy: Analogy) {
    show(labelled("Picture", .tip, glyphs.quoteBar, analogy.picture, extent))
    show(
      barred(glyphs.limitBar, Style(.warning), extent) {
        $0.lines(for: analogy.limits, after: "Where it breaks: ", Style(.warning, .bold), $1)
      })
    flushNestedGuesses()
  }

  /// A question in bold and its answer below it.
  mutating func show(_ entry: FAQEntry) {
    let mark = options.isPlain ? "Question:" : options.isASCII ? "?" : "▸"
    let lines = hanging([StyledText(mark, Style(.accent, .bold))], extent) {
      $0.flow(of: entry.question, Style(.heading, .bold)).lines(width: $1.text)
    }
    show(lines)
    setIn(by: 2) { $0.show(entry.answer) }
  }
}
