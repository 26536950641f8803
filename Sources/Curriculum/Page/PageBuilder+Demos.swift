internal import Demos
internal import Frameworks
internal import Markdown
internal import Optimization

/// An expression of a `demo` block; nil when it could not be read.
private typealias WrittenExpression = (node: YAMLNode, expression: Expression?)

extension PageBuilder {
  /// A `demo` block; nil, and a report, when it cannot run.
  mutating func demo(_ text: EmbeddedText, at range: SourceRange) -> DemoBlock? {
    guard var fields = report.fields(of: text, owner: "a demo", fallback: range) else { return nil }
    let id = demoID(&fields)
    let kind = demoKind(&fields)
    let title = fields.text("title", &report, isRequired: true)
    var inputs = DemoInputs(title: title ?? "")
    inputs.steps = fields.integer("steps", in: 1...1_000_000, &report) ?? inputs.steps
    let metrics = demoMetrics(&fields, steps: inputs.steps)
    inputs.metrics = metrics ?? []
    let vocabulary = context.vocabulary(metrics: metrics)
    let written = DemoRole.allCases.map { demoExpressions($0, &fields, vocabulary) }
    for (role, expressions) in zip(DemoRole.allCases, written) {
      inputs.set(role, to: expressions.compactMap(\.expression))
    }
    inputs.unit = fields.text("unit", &report) ?? inputs.unit
    let seed = fields.integer("seed", in: 0...Int.max, &report)
    inputs.seed = seed.map { UInt64($0) } ?? inputs.seed
    let parameters = fields.node("parameters")
    let sliders = parameters.map { demoParameters($0) } ?? []
    inputs.parameters = sliders ?? []
    let guess = fields.node("predict").flatMap { demoPrediction($0) }
    fields.finish(&report)
    guard let id, let kind, sliders != nil,
      written.allSatisfy({ $0.allSatisfy { $0.expression != nil } })
    else { return nil }
    do throws(DemoError) {
      let demo = try Demo(kind: kind, inputs: inputs)
      return DemoBlock(id: id, demo: demo, prediction: guess, range: range)
    } catch {
      report(error, fields, written, parameters)
      return nil
    }
  }

  private mutating func demoID(_ fields: inout YAMLFields) -> String? {
    guard let id = fields.text("id", &report, isRequired: true) else { return nil }
    let range = fields.node("id")?.range ?? fields.place
    checkIdentifier(id, at: range)
    declareAnchor(id, at: range)
    facts.demos.append(PageFacts.Declaration(id: id, range: range))
    return id
  }

  private mutating func demoKind(_ fields: inout YAMLFields) -> DemoKind? {
    guard let name = fields.text("kind", &report, isRequired: true) else { return nil }
    if let kind = DemoKind.named(Name(Array(name.utf8))) { return kind }
    let range = fields.node("kind")?.range ?? fields.place
    report.add(.unknownDemo(name, known: DemoKind.all.map(\.name.text)), at: range)
    return nil
  }

  /// `schedule: …` or `schedules: […]`, and so for each role; each with its node.
  private mutating func demoExpressions(
    _ role: DemoRole, _ fields: inout YAMLFields, _ vocabulary: Vocabulary
  ) -> [WrittenExpression] {
    var nodes: [YAMLNode] = []
    let key = role.key.text
    if let one = fields.node(key), !one.isEmpty {
      if one.text == nil { report.add(.wrongForm(key, "one expression"), at: one.range) }
      nodes.append(one)
    }
    nodes += fields.texts(role.listKey.text, &report)
    return nodes.map { node in
      (node, node.text.flatMap { expression($0, role, in: node, vocabulary) })
    }
  }

  /// The expression that a YAML text is; nil, and a report, when it is none.
  mutating func expression(
    _ text: String, _ role: DemoRole = .schedule, in node: YAMLNode,
    _ vocabulary: Vocabulary = .complete
  ) -> Expression? {
    do throws(ExpressionError) {
      return try role.expression(text, vocabulary: vocabulary)
    } catch {
      report.add(.badExpression(error), at: node.range(of: error.range))
      return nil
    }
  }

  private mutating func demoPrediction(_ node: YAMLNode) -> Prediction? {
    guard var fields = YAMLFields(node, of: "a guess") else {
      report.add(.notMapping("a guess"), at: node.range)
      return nil
    }
    return prediction(&fields)
  }

  private mutating func report(
    _ error: DemoError, _ fields: YAMLFields, _ written: [[WrittenExpression]],
    _ parameters: YAMLNode?
  ) {
    switch error {
    case .expression(let role, let index, let fault):
      let nodes = DemoRole.allCases.firstIndex(of: role).map { written[$0].map(\.node) } ?? []
      let node = nodes.indices.contains(index) ? nodes[index] : nil
      report.add(.badExpression(fault), at: node?.range(of: fault.range) ?? fields.place)
    case .bad(let field, let message, let hint):
      let inner = parameters.flatMap { YAMLFields($0, of: "parameters") }
      let parameter = inner?.keys.first { $0.text == field.text }
      let finding = Finding("bad-demo", message, notes: hint.map { [$0] } ?? [])
      report.add(finding, at: parameter?.range ?? fields.keyRange(field.text))
    }
  }
}

extension Finding {
  static func unknownDemo(_ name: String, known: [String]) -> Finding {
    Finding(
      "unknown-demo", "there is no demo named '\(name)'",
      notes: [accepted(known, "kinds")],
      replacement: nearestNames(to: name, among: known).first)
  }
}
