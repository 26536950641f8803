internal import Curriculum

extension ContentHTML {
  /// A section with its heading, its quiet depth label and the sections below it.
  mutating func write(_ section: Section, within parentDepth: Depth = .basic) {
    let depth = DepthWords.name(section.depth)
    writer.freshLine()
    writer.open(
      "section", ("class", "part depth-" + depth), ("data-depth", depth))
    writer.newline()
    writeTitle(of: section, showsDepth: section.depth > parentDepth)
    write(section.body, level: section.level)
    for subsection in section.subsections { write(subsection, within: section.depth) }
    writer.close("section")
    writer.newline()
  }

  private mutating func writeTitle(of section: Section, showsDepth: Bool) {
    if showsDepth {
      writer.element("p", ("class", "depth"), text: DepthWords.label(section.depth))
      writer.newline()
    }
    let tag = Self.headingTag(section.level)
    writer.open(tag, ("id", id(section.id)))
    write(section.title)
    writer.close(tag)
    writer.newline()
  }

  private mutating func write(_ body: Section.Body, level: Int) {
    switch body {
    case .prose(let blocks): write(blocks)
    case .mnemonic(let blocks): writeBox("div", class: "mnemonic", blocks)
    case .analogy(let analogy): write(analogy)
    case .dialogue(let turns): write(turns)
    case .worked(let example): write(example)
    case .faq(let introduction, let entries):
      write(introduction)
      for entry in entries { writeClosed(entry, level: level + 1) }
    case .quiz(let introduction, let questions):
      writeQuiz(introduction, questions, level: level)
    case .cards(let introduction, let cards): writeCards(introduction, cards)
    }
  }

  private mutating func write(_ analogy: Analogy) {
    writer.open("div", ("class", "analogy"))
    writer.newline()
    write(analogy.picture)
    writer.open("div", ("class", "limits"))
    writer.newline()
    writeRunIn("Where it breaks:", analogy.limits)
    writer.close("div")
    writer.newline()
    writer.close("div")
    writer.newline()
  }

  /// `blocks` with `words` in bold at the beginning of the first paragraph.
  private mutating func writeRunIn(_ words: String, _ blocks: [ContentBlock]) {
    writer.open("p")
    writer.element("strong", text: words)
    guard case .paragraph(let inlines)? = blocks.first?.kind else {
      writer.close("p")
      writer.newline()
      return write(blocks)
    }
    writer.text(" ")
    write(inlines)
    writer.close("p")
    writer.newline()
    write(Array(blocks.dropFirst()))
  }

  private mutating func write(_ turns: [DialogueTurn]) {
    var speakers: [String] = []
    writer.open("div", ("class", "dialogue"))
    writer.newline()
    for turn in turns {
      let place = speakers.firstIndex(of: turn.speaker) ?? speakers.count
      if place == speakers.count { speakers.append(turn.speaker) }
      writer.open("div", ("class", "turn voice-\(place % 4)"))
      writer.newline()
      writer.element("p", ("class", "speaker"), text: turn.speaker)
      writeBox("div", class: "speech", turn.blocks)
      writer.close("div")
      writer.newline()
    }
    writer.close("div")
    writer.newline()
  }

  private mutating func write(_ example: WorkedExample) {
    write(example.introduction)
    let firstBlank = example.steps.count - example.blankSteps
    writer.freshLine()
    writer.open("ol", ("class", "steps"))
    writer.newline()
    for (place, step) in example.steps.enumerated() { write(step, isBlank: place >= firstBlank) }
    writer.close("ol")
    writer.newline()
  }

  private mutating func write(_ step: WorkedExample.Step, isBlank: Bool) {
    writer.open("li")
    writer.newline()
    writer.open("div", ("class", "prompt"))
    write(step.prompt)
    writer.close("div")
    writer.newline()
    if isBlank {
      writer.open("details", ("class", "blank"))
      writer.element("summary", text: "Your turn; then look")
      writer.newline()
    }
    write(step.solution)
    writeBox("div", class: "why", step.why)
    if isBlank {
      writer.close("details")
      writer.newline()
    }
    writer.close("li")
    writer.newline()
  }

  /// A question that opens. The id stands inside, so that a link to it opens it too.
  mutating func writeClosed(_ entry: FAQEntry, level: Int) {
    writer.freshLine()
    writer.open("details", ("class", "faq"))
    writer.newline()
    writer.open("summary")
    let tag = Self.headingTag(level)
    writer.open(tag)
    write(entry.question)
    writer.close(tag)
    writer.close("summary")
    writer.newline()
    writer.open("div", ("class", "faq-answer"), ("id", id(entry.id)))
    writer.newline()
    write(entry.answer)
    writer.close("div")
    writer.close("details")
    writer.newline()
  }

  /// A question as a heading with its answer below.
  mutating func writeOpen(_ entry: FAQEntry, level: Int) {
    writer.freshLine()
    writer.open("section", ("class", "faq"))
    writer.newline()
    let tag = Self.headingTag(level)
    writer.open(tag, ("id", id(entry.id)))
    write(entry.question)
    writer.close(tag)
    writer.newline()
    write(entry.answer)
    writer.close("section")
    writer.newline()
  }
}
