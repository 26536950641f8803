internal import Markdown
internal import Optimization

extension PageBuilder {
  /// A `vary` block: variables, `answer:` and `mistakes:` as expressions over them.
  ///
  /// `text` is everything around it in which `{name}` stands for a value.
  mutating func parametric(_ blocks: [Block], text content: [ContentBlock]) -> Question.Answer? {
    guard let block = blocks.first, case .code(_, let source, isFenced: true) = block.kind else {
      return nil
    }
    let range = place(block.range)
    let text = EmbeddedText(
      lines: source, of: file, from: range.start.line + 1, fallback: range)
    guard var fields = report.fields(of: text, owner: "a 'vary' block", fallback: range) else {
      return nil
    }
    let variables = variables(&fields)
    let answer = formula("answer", &fields, variables)
    let mistakes = mistakes(&fields, variables)
    fields.finish(&report)
    if variables.isEmpty { report.add(.noVariables, at: fields.keyRange("variables")) }
    checkPlaceholders(content, variables)
    guard let answer else { return nil }
    return .parametric(
      ParametricAnswer(variables: variables, answer: answer, mistakes: mistakes))
  }

  private mutating func variables(_ fields: inout YAMLFields) -> [ParametricAnswer.Variable] {
    guard let node = fields.node("variables") else {
      report.add(.missingKey("variables", of: fields.owner), at: fields.place)
      return []
    }
    guard case .mapping(let pairs) = node.value else {
      report.add(.notMapping("'variables'"), at: node.range)
      return []
    }
    return pairs.compactMap { key, value in
      guard let name = key.text, let domain = domain(of: value) else {
        report.add(.variableForm(key.text ?? ""), at: key.range)
        return nil
      }
      return ParametricAnswer.Variable(name: Name(Array(name.utf8)), domain: domain)
    }
  }

  /// `[1, 2, 4]` or `{from: 1, to: 9, step: 1}`.
  private mutating func domain(of node: YAMLNode) -> ParametricAnswer.Variable.Domain? {
    if case .sequence(let items) = node.value {
      let values = items.compactMap { $0.text.flatMap { Double($0) } }.filter(\.isFinite)
      return values.count == items.count && !values.isEmpty ? .choices(values) : nil
    }
    guard var fields = YAMLFields(node, of: "a variable") else { return nil }
    let from = fields.number("from", &report)
    let to = fields.number("to", &report)
    let step = fields.number("step", &report)
    fields.finish(&report)
    guard let from, let to, let step, from < to, step > 0, (to - from) / step <= 1e6 else {
      return nil
    }
    return .range(from: from, to: to, step: step)
  }

  private mutating func mistakes(
    _ fields: inout YAMLFields, _ variables: [ParametricAnswer.Variable]
  ) -> [ParametricAnswer.Mistake] {
    guard let node = fields.node("mistakes") else { return [] }
    guard case .mapping(let pairs) = node.value else {
      report.add(.notMapping("'mistakes'"), at: node.range)
      return []
    }
    return pairs.compactMap { key, value in
      guard let name = key.text, let text = value.text,
        let expression = checked(text, in: value, variables)
      else { return nil }
      return ParametricAnswer.Mistake(name: name, expression: expression)
    }
  }

  private mutating func formula(
    _ key: String, _ fields: inout YAMLFields, _ variables: [ParametricAnswer.Variable]
  ) -> Expression? {
    guard let text = fields.text(key, &report, isRequired: true), let node = fields.node(key)
    else { return nil }
    return checked(text, in: node, variables)
  }

  /// An expression that names nothing but the variables and comes to a number with them.
  private mutating func checked(
    _ text: String, in node: YAMLNode, _ variables: [ParametricAnswer.Variable]
  ) -> Expression? {
    guard let expression = expression(text, in: node) else { return nil }
    let names = variables.map(\.name)
    var isKnown = true
    for (name, range) in expression.freeNames where !names.contains(name) {
      isKnown = false
      report.add(.unknownVariable(name.text, names.map(\.text)), at: node.range(of: range))
    }
    guard isKnown else { return nil }
    do throws(ExpressionError) {
      _ = try expression.number(with: Bindings(variables.map { ($0.name, $0.domain.example) }))
      return expression
    } catch {
      report.add(.badExpression(error), at: node.range(of: error.range))
      return nil
    }
  }

  /// Each `{name}` of the question's text must be a variable; braces in formulas are none of these.
  private mutating func checkPlaceholders(
    _ content: [ContentBlock], _ variables: [ParametricAnswer.Variable]
  ) {
    var places: [(name: String, range: SourceRange)] = []
    _ = content.rewritten { inlines in
      inlines.flatRewritten { inline in
        switch inline.kind {
        case .text(let text), .code(let text):
          places += text.placeholders.map { ($0, inline.range) }
        case .softBreak, .lineBreak, .emphasis, .strong, .strikethrough, .link, .image, .math,
          .workedNumber, .citation, .cloze, .gap, .footnoteReference:
          break
        }
        return [inline]
      }
    }
    for (name, range) in places where !variables.contains(where: { $0.name.text == name }) {
      report.add(.unknownVariable(name, variables.map(\.name.text)), at: range)
    }
  }
}

extension ParametricAnswer.Variable.Domain {
  /// One of the values, for trying an expression out.
  fileprivate var example: Double {
    switch self {
    case .range(let from, to: _, step: _): from
    case .choices(let values): values.first ?? 0
    }
  }
}

extension String {
  /// The names between braces.
  fileprivate var placeholders: [String] {
    split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { part[..<$0].trimmed }
    }
  }
}

extension Finding {
  static let noVariables = Finding("quiz-shape", "this question varies nothing")

  static func variableForm(_ name: String) -> Finding {
    Finding(
      "quiz-shape", "the variable '\(name)' has no values to take",
      notes: ["write `\(name): [1, 2, 4]` or `\(name): {from: 1, to: 9, step: 1}`"])
  }

  static func unknownVariable(_ name: String, _ known: [String]) -> Finding {
    Finding(
      "quiz-shape", "there is no variable '\(name)'", notes: [accepted(known, "variables")])
  }
}
