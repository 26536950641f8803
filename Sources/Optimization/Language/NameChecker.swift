/// Checks every call's name and labels against a vocabulary, before anything is evaluated.
struct NameChecker {
  let vocabulary: Vocabulary

  func check(_ node: ExpressionNode) throws(ExpressionError) {
    var children: [ExpressionNode] = []
    if case .call(let call) = node.kind, let reader = reader(of: call) {
      children = try reader.parts(call)
    } else {
      if case .call(let call) = node.kind { try check(call) }
      node.kind.forEachChild { children.append($0) }
    }
    for child in children { try check(child) }
  }

  /// Who reads `call`; nil when it is ours.
  private func reader(of call: ExpressionCall) -> CallReader? {
    guard vocabulary.function(named: call.callee) == nil,
      vocabulary.signature(named: call.callee) == nil
    else { return nil }
    return vocabulary.reader(of: call)
  }

  private func check(_ call: ExpressionCall) throws(ExpressionError) {
    if let function = vocabulary.function(named: call.callee) {
      try function.check(call)
    } else if let signature = vocabulary.signature(named: call.callee) {
      _ = try signature.match(call)
    } else {
      throw unknown(call)
    }
  }

  private func unknown(_ call: ExpressionCall) -> ExpressionError {
    var shown = Name(call.callee.bytes.prefix(60)).text
    if call.callee.bytes.count > 60 { shown += "…" }
    return ExpressionError(
      range: call.calleeRange, message: "there is no such schedule: '\(shown)'",
      hint: hint(for: call.callee))
  }

  private func hint(for callee: Name) -> String {
    var theirs: [Name] = []
    for reader in vocabulary.readers { theirs += reader.names }
    let last = callee.lastComponent
    let family = theirs.filter { $0.firstComponent == callee.firstComponent }
    if last != callee, !family.isEmpty {
      let short = Name(callee.firstComponent.bytes + [UInt8(ascii: ".")] + last.bytes)
      return short.suggestion(from: family)
    }
    let near = theirs.filter { $0.lastComponent.distance(to: last) <= 1 }
    guard near.isEmpty else { return "did you mean '" + near[0].text + "'?" }
    let names = vocabulary.schedules.map { $0.name } + vocabulary.functions.map { $0.name }
    return last.suggestion(from: names)
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
    if case .name(let name) = node.kind, vocabulary.constant(named: name) == nil,
      vocabulary.objective(named: name) == nil
    {
      found.append((name, node.range))
    }
    guard case .call(let call) = node.kind, let reader = reader(of: call) else {
      return node.kind.forEachChild { collect($0, into: &found) }
    }
    do throws(ExpressionError) {
      for part in try reader.parts(call) { collect(part, into: &found) }
    } catch {
      // A call that cannot be read was refused before.
      return
    }
  }
}
