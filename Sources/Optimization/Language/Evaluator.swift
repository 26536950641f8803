/// Works out what a node is worth.
struct Evaluator {
  let vocabulary: Vocabulary
  let bindings: Bindings

  func value(_ node: ExpressionNode) throws(ExpressionError) -> ExpressionValue {
    switch node.kind {
    case .number(let number): return .number(number)
    case .truth(let truth): return .truth(truth)
    case .nothing: return .nothing
    case .string(let bytes): return .text(bytes)
    case .name(let name):
      if bindings[name] == nil, vocabulary.objective(named: name) != nil {
        // A surface without parameters needs no parentheses.
        return try value(of: ExpressionCall(name, at: node.range, []), at: node.range)
      }
      return .number(try number(named: name, at: node.range))
    case .list(let items), .tuple(let items): return .list(try values(items))
    case .dictionary:
      throw ExpressionError(range: node.range, message: "a dictionary means nothing here")
    case .call(let call): return try value(of: call, at: node.range)
    case .negation(let operand):
      guard case .number(let number) = try value(operand) else {
        throw ExpressionError(
          range: node.range, message: "only a number can be negative",
          hint: "a learning rate is never below 0")
      }
      return .number(-number)
    case .operation(let operation, let left, let right):
      let places = Places(left: left.range, right: right.range, all: node.range)
      return try value(of: operation, value(left), value(right), at: places)
    case .sequence(let phases): return .schedule(try schedule(of: phases))
    case .function, .comparison, .condition:
      throw ExpressionError(
        range: node.range, message: "a lambda means nothing here",
        hint: "it belongs into a framework's call, as in 'torch.LambdaLR(lr=0.1, lr_lambda=…)'")
    }
  }

  private func values(_ nodes: [ExpressionNode]) throws(ExpressionError) -> [ExpressionValue] {
    var values: [ExpressionValue] = []
    for node in nodes { values.append(try value(node)) }
    return values
  }

  private func number(named name: Name, at range: ExpressionRange) throws(ExpressionError) -> Double
  {
    if let constant = vocabulary.constant(named: name) { return constant }
    if let number = bindings[name] { return try finite(number, at: range) }
    if let schedule = vocabulary.schedule(named: name) {
      throw ExpressionError(
        range: range, message: "'\(name.text)' needs its values",
        hint: "write it as in '\(schedule.example.text)'")
    }
    let names = bindings.values.map { $0.name } + vocabulary.constants.map { $0.name }
    throw ExpressionError(
      range: range, message: "there is no value for '\(Name(name.bytes.prefix(60)).text)'",
      hint: name.suggestion(from: names))
  }

  func finite(_ number: Double, at range: ExpressionRange) throws(ExpressionError) -> Double {
    guard number.isFinite else {
      throw ExpressionError(
        range: range, message: number.isNaN ? "this has no value" : "this is infinite")
    }
    return number
  }
}
