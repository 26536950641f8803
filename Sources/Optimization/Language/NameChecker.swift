/// Checks every call's name and labels against a vocabulary, before anything is evaluated.
struct NameChecker {
  let vocabulary: Vocabulary

  func check(_ node: ExpressionNode) throws(ExpressionError) {
    if case .call(let call) = node.kind { try check(call) }
    var children: [ExpressionNode] = []
    node.kind.forEachChild { children.append($0) }
    for child in children { try check(child) }
  }

  private func check(_ call: ExpressionCall) throws(ExpressionError) {
    if let function = vocabulary.function(named: call.callee) {
      try function.check(call)
    } else if let schedule = vocabulary.schedule(named: call.callee) {
      _ = try schedule.match(call)
    } else {
      throw unknown(call)
    }
  }

  private func unknown(_ call: ExpressionCall) -> ExpressionError {
    let names = vocabulary.schedules.map { $0.name } + vocabulary.functions.map { $0.name }
    var shown = Name(call.callee.bytes.prefix(60)).text
    if call.callee.bytes.count > 60 { shown += "…" }
    return ExpressionError(
      range: call.calleeRange, message: "there is no such schedule: '\(shown)'",
      hint: call.callee.lastComponent.suggestion(from: names))
  }

  /// The names in `node` that are no constants, in the order written.
  func freeNames(in node: ExpressionNode) -> [(name: Name, range: ExpressionRange)] {
    var found: [(name: Name, range: ExpressionRange)] = []
    collect(node, into: &found)
    return found
  }

  private func collect(
    _ node: ExpressionNode, into found: inout [(name: Name, range: ExpressionRange)]
  ) {
    if case .name(let name) = node.kind, vocabulary.constant(named: name) == nil {
      found.append((name, node.range))
    }
    node.kind.forEachChild { collect($0, into: &found) }
  }
}
