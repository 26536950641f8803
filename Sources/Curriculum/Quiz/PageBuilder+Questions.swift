internal import Markdown

extension PageBuilder {
  /// Each heading below is a question.
  mutating func questions(of section: HeadingNode) -> [Question] {
    var questions: [Question] = []
    for node in section.children {
      checkAttributes(of: node, allowed: [.id, .kind, .mix] + objectiveAttribute)
      let title = self.title(of: node)
      let id = requiredID(of: node, "this question")
      if let id {
        let range = node.attributes.entry(.id)?.range ?? node.range
        declareAnchor(id, at: range)
        facts.questions.append(PageFacts.Declaration(id: id, range: range))
      }
      for child in node.children { report.add(.headingInside("a question"), at: child.range) }
      let objective = self.objective(of: node, "question")
      let mix = self.mix(of: node, objective)
      guard let kind = questionKind(of: node) else { continue }
      let parts = QuestionParts(node.blocks, kind: kind)
      guard var question = question(id ?? "", title, kind, parts, node) else { continue }
      (question.objective, question.mix) = (objective, mix)
      questions.append(question)
    }
    if section.children.isEmpty { report.add(.noQuestions, at: section.range) }
    return questions
  }

  private mutating func questionKind(of node: HeadingNode) -> Question.Kind? {
    guard let entry = node.attributes.entry(.kind) else {
      report.add(.missingKind, at: node.range)
      return nil
    }
    if let kind = Question.Kind(rawValue: entry.value) { return kind }
    report.add(.unknownKind(entry.value), at: entry.range)
    return nil
  }

  private mutating func question(
    _ id: String, _ title: [ContentInline], _ kind: Question.Kind, _ parts: QuestionParts,
    _ node: HeadingNode
  ) -> Question? {
    gapCount = kind == .fill ? 0 : nil
    let prompt = blocks(parts.prompt)
    let gaps = gapCount ?? 0
    gapCount = nil
    let hints = parts.hints.map { blocks($0) }
    let explanation = blocks(parts.explanation)
    let heading = ContentBlock(.paragraph(title), node.range)
    let text = [heading] + prompt + hints.joined() + explanation
    let answer = self.answer(kind, parts, text, gaps: gaps, at: node.range)
    for block in parts.misplacedHints { report.add(.lateHint, at: place(block.range)) }
    if explanation.isEmpty, !parts.answer.isEmpty {
      report.add(.noExplanation(id), at: node.range)
    }
    guard let answer else { return nil }
    return Question(
      id: id, title: title, prompt: prompt, answer: answer, hints: hints,
      explanation: explanation, range: node.range)
  }

  private mutating func answer(
    _ kind: Question.Kind, _ parts: QuestionParts, _ text: [ContentBlock], gaps: Int,
    at range: SourceRange
  ) -> Question.Answer? {
    guard !parts.answer.isEmpty else {
      report.add(.noAnswer(kind), at: range)
      return nil
    }
    switch kind {
    case .choice, .multiple: return choices(parts.answer, kind, at: range)
    case .numeric: return numeric(parts.answer)
    case .text: return self.text(parts.answer)
    case .fill: return fill(parts.answer, gaps: gaps, at: range)
    case .order: return order(parts.answer)
    case .match: return match(parts.answer)
    case .plot: return plot(parts.answer, at: range)
    case .parametric: return parametric(parts.answer, text: text)
    }
  }
}

extension Finding {
  static let noQuestions = Finding(
    "quiz-shape", "there is no question in this section",
    notes: ["each heading one level deeper is a question"])

  static let missingKind = Finding(
    "quiz-shape", "this question does not say its kind",
    notes: [
      "add `kind:` to the heading's comment",
      accepted(Question.Kind.allCases.map(\.rawValue), "kinds"),
    ])

  static func unknownKind(_ name: String) -> Finding {
    let names = Question.Kind.allCases.map(\.rawValue)
    return Finding(
      "quiz-shape", "there is no kind of question '\(name)'", notes: [accepted(names, "kinds")],
      replacement: nearestNames(to: name, among: names).first)
  }

  static func noExplanation(_ id: String) -> Finding {
    Finding(
      "quiz-shape", "question '\(id)' has no explanation",
      notes: ["end it with a paragraph; the learner sees it after answering"])
  }

  static let lateHint = Finding(
    "quiz-shape", "a hint stands behind the explanation",
    notes: ["the order is: prompt, answer, hints (`> [!TIP]`), explanation"])

  static func noAnswer(_ kind: Question.Kind) -> Finding {
    Finding("quiz-shape", "this question has no answer part", notes: [kind.answerForm])
  }
}

extension Question.Kind {
  /// What the answer part looks like.
  var answerForm: String {
    switch self {
    case .choice: "write a task list with one `[x]`"
    case .multiple: "write a task list with an `[x]` before every right item"
    case .numeric: "write a paragraph `Answer: 0.025 ± 0.001`"
    case .text: "write a paragraph `Answer: warm-up | warmup`"
    case .fill: "write a numbered list, one answer for each gap"
    case .order: "write a numbered list in the right order"
    case .match: "write a table with two columns"
    case .plot: "write a `demo` block and a task list"
    case .parametric: "write a fenced `vary` block"
    }
  }
}
