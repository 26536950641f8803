/// Checks what a lambda computes with, before it is computed.
struct FunctionChecker {
  let parameter: Name

  func collect(
    _ node: ExpressionNode, into names: inout [ExpressionNode]
  ) throws(ExpressionError) {
    switch node.kind {
    case .number, .truth: return
    case .name(let name):
      if name != parameter, PythonFunction.constant(named: name) == nil { names.append(node) }
    case .call(let call):
      try check(call)
      for argument in call.arguments { try collect(argument.value, into: &names) }
    case .negation, .operation, .comparison, .condition:
      var children: [ExpressionNode] = []
      node.forEachChild { children.append($0) }
      for child in children { try collect(child, into: &names) }
    case .nothing, .string, .list, .tuple, .dictionary, .sequence, .function:
      throw ExpressionError(
        range: node.range, message: "a lambda computes with numbers only",
        hint: "it may use + - * / // % **, comparisons, 'a if c else b', min, max and math.*")
    }
  }

  private func check(_ call: ExpressionCall) throws(ExpressionError) {
    guard let function = PythonFunction.named(call.callee) else {
      throw ExpressionError(
        range: call.calleeRange,
        message: "a lambda cannot call '\(Name(call.callee.bytes.prefix(60)).text)'",
        hint: call.callee.suggestion(from: PythonFunction.all.map { $0.name }))
    }
    for argument in call.arguments {
      guard let label = argument.label else { continue }
      throw ExpressionError(
        range: argument.labelRange, message: "'\(function.name.text)' takes no '\(label.text)'")
    }
    guard function.counts.contains(call.arguments.count) else {
      throw ExpressionError(
        range: call.calleeRange,
        message: "'\(function.name.text)' does not take that many numbers",
        hint: "Python raises a TypeError")
    }
  }
}
