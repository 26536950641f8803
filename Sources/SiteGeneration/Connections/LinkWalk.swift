internal import Curriculum

/// The links of running text, wherever it stands, in the order of the page.
struct LinkWalk {
  private(set) var targets: [LinkTarget] = []

  static func targets(in lesson: Lesson) -> [LinkTarget] {
    var walk = LinkWalk()
    walk.read(lesson.introduction)
    walk.read(lesson.sections)
    return walk.targets
  }

  static func targets(in term: Term) -> [LinkTarget] {
    var walk = LinkWalk()
    walk.read(term.definition)
    walk.read(term.introduction)
    walk.read(term.sections)
    return walk.targets
  }

  static func targets(in entry: FAQEntry) -> [LinkTarget] {
    var walk = LinkWalk()
    walk.read(entry)
    return walk.targets
  }

  private mutating func read(_ sections: [Section]) {
    for section in sections {
      read(section.title)
      read(section.body)
      read(section.subsections)
    }
  }

  private mutating func read(_ body: Section.Body) {
    switch body {
    case .prose(let blocks), .mnemonic(let blocks): read(blocks)
    case .analogy(let analogy): read(analogy.picture + analogy.limits)
    case .dialogue(let turns): for turn in turns { read(turn.blocks) }
    case .worked(let example): read(example)
    case .faq(introduction: let introduction, let entries):
      read(introduction)
      for entry in entries { read(entry) }
    case .cards(introduction: let introduction, let cards):
      read(introduction)
      for card in cards {
        read(card.front)
        read(card.back)
      }
    case .quiz(introduction: let introduction, let questions):
      read(introduction)
      for question in questions { read(question) }
    }
  }

  private mutating func read(_ example: WorkedExample) {
    read(example.introduction)
    for step in example.steps {
      read(step.prompt)
      read(step.solution + step.why)
    }
  }

  private mutating func read(_ entry: FAQEntry) {
    read(entry.question)
    read(entry.answer)
  }

  private mutating func read(_ question: Question) {
    read(question.title)
    read(question.prompt)
    switch question.answer {
    case .choice(let choices), .multiple(let choices): read(choices)
    case .plot(_, let choices): read(choices)
    case .order(let items): for item in items { read(item) }
    case .match(let pairs): for pair in pairs { read(pair.left + pair.right) }
    case .numeric, .text, .fill, .parametric: break
    }
    for hint in question.hints { read(hint) }
    read(question.explanation)
  }

  private mutating func read(_ choices: [Question.Choice]) {
    for choice in choices {
      read(choice.text)
      read(choice.feedback)
    }
  }

  private mutating func read(_ prediction: Prediction) {
    read(prediction.question)
    if case .choices(let choices) = prediction.answer {
      for choice in choices { read(choice.text + choice.feedback) }
    }
    read(prediction.why)
  }

  private mutating func read(_ blocks: [ContentBlock]) { for block in blocks { read(block) } }

  private mutating func read(_ block: ContentBlock) {
    switch block.kind {
    case .paragraph(let inlines), .heading(level: _, id: _, let inlines): read(inlines)
    case .quote(let blocks), .footnote(label: _, number: _, references: _, let blocks):
      read(blocks)
    case .list(let list): for item in list.items { read(item.blocks) }
    case .table(let table): for cell in table.header + table.rows.joined() { read(cell) }
    case .callout(let callout): read(callout.blocks)
    case .demo(let demo): if let prediction = demo.prediction { read(prediction) }
    case .prediction(let prediction): read(prediction)
    case .code, .thematicBreak, .math, .frameworks: break
    }
  }

  private mutating func read(_ inlines: [ContentInline]) {
    for inline in inlines {
      switch inline.kind {
      case .link(let target, title: _, let inner):
        targets.append(target)
        read(inner)
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .cloze(let inner):
        read(inner)
      case .text, .softBreak, .lineBreak, .code, .image, .math, .workedNumber, .citation, .gap,
        .footnoteReference:
        break
      }
    }
  }
}
