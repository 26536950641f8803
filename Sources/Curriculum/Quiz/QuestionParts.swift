internal import Markdown

/// The blocks of a question sorted into prompt, answer, hints and explanation, by its kind.
struct QuestionParts {
  var prompt: [Block] = []
  /// Empty when no block has the form that the kind asks for.
  var answer: [Block] = []
  /// The blocks of each `> [!TIP]`, without the mark.
  var hints: [[Block]] = []
  var explanation: [Block] = []
  /// Hints that stand behind the explanation.
  var misplacedHints: [Block] = []

  init(_ blocks: [Block], kind: Question.Kind) {
    guard let first = blocks.firstIndex(where: { Self.isAnswer($0, kind) }) else {
      prompt = blocks
      return
    }
    prompt = Array(blocks[..<first])
    var next = first
    while next < blocks.endIndex, Self.isAnswer(blocks[next], kind) {
      if next > first, !Self.canRepeat(kind, blocks[next]) { break }
      answer.append(blocks[next])
      next += 1
    }
    for block in blocks[next...] {
      if let hint = Self.hint(block) {
        if explanation.isEmpty { hints.append(hint) } else { misplacedHints.append(block) }
      } else {
        explanation.append(block)
      }
    }
  }

  private static func hint(_ block: Block) -> [Block]? {
    guard case .blockQuote(let inner) = block.kind, let mark = CalloutMark(inner),
      mark.word.lowercased() == "tip"
    else { return nil }
    return mark.blocks
  }

  /// Whether a second block of the answer's form belongs to the answer too.
  private static func canRepeat(_ kind: Question.Kind, _ block: Block) -> Bool {
    switch kind {
    case .numeric, .text: true
    case .plot: if case .list = block.kind { true } else { false }
    case .choice, .multiple, .fill, .order, .match, .parametric: false
    }
  }

  private static func isAnswer(_ block: Block, _ kind: Question.Kind) -> Bool {
    switch block.kind {
    case .list(let list):
      switch kind {
      case .choice, .multiple, .plot: list.holdsTasks
      case .fill, .order: list.start != nil
      case .numeric, .text, .match, .parametric: false
      }
    case .code(let info, text: _, let isFenced):
      isFenced && info.hasPrefix(kind == .plot ? "demo" : "vary")
        && (kind == .plot || kind == .parametric)
    case .table: kind == .match
    case .paragraph(let words):
      (kind == .numeric || kind == .text) && words.plainText.isAnswerLine
    case .heading, .blockQuote, .html, .thematicBreak, .footnoteDefinition: false
    }
  }
}

extension String {
  fileprivate var isAnswerLine: Bool { hasPrefix("Answer:") || hasPrefix("Mistake:") }
}

extension List {
  /// Whether any item is, or was meant as, a task.
  fileprivate var holdsTasks: Bool {
    items.contains { item in
      guard item.isChecked == nil, case .paragraph(let words)? = item.blocks.first?.kind else {
        return item.isChecked != nil
      }
      return words.plainText.hasPrefix("[")
    }
  }
}
