extension ExpressionFunction {
  /// The same as a formula of its argument; nil when a name in it has no value.
  public var formula: RateFormula? { formula(of: lambda.body) }

  private func formula(of node: ExpressionNode) -> RateFormula? {
    switch node.kind {
    case .number(let number): return .number(number)
    case .truth(let truth): return .number(truth ? 1 : 0)
    case .name(let name): return formula(named: name)
    case .call(let call): return formula(of: call)
    case .negation(let operand):
      guard let operand = formula(of: operand) else { return nil }
      return operand.value.map { .number(-$0) } ?? 0 - operand
    case .operation(let operation, let left, let right):
      guard let left = formula(of: left), let right = formula(of: right) else { return nil }
      return .joined(operation, left, right)
    case .comparison(.and, let left, let right):
      return choice(left, formula(of: right), formula(of: left))
    case .comparison(.or, let left, let right):
      return choice(left, formula(of: left), formula(of: right))
    case .comparison: return choice(node, 1, 0)
    case .condition(let value, let test, let otherwise):
      return choice(test, formula(of: value), formula(of: otherwise))
    case .nothing, .string, .list, .tuple, .dictionary, .sequence, .function: return nil
    }
  }

  private func choice(
    _ test: ExpressionNode, _ first: RateFormula?, _ second: RateFormula?
  ) -> RateFormula? {
    guard let test = self.test(test), let first, let second else { return nil }
    return .choice(test, first, second)
  }

  private func test(_ node: ExpressionNode) -> RateTest? {
    switch node.kind {
    case .comparison(.and, let left, let right):
      guard let left = test(left), let right = test(right) else { return nil }
      return .both(left, right)
    case .comparison(.or, let left, let right):
      guard let left = test(left), let right = test(right) else { return nil }
      return .either(left, right)
    case .comparison(let operation, let left, let right):
      guard let left = formula(of: left), let right = formula(of: right) else { return nil }
      return operation.test(left, right)
    case .condition(let value, let test, let otherwise)
    where value.kind == .truth(false) && otherwise.kind == .truth(true):
      return self.test(test).map { .opposite($0) }
    case .number, .name, .string, .truth, .nothing, .list, .tuple, .dictionary, .call, .negation,
      .operation, .sequence, .function, .condition:
      return formula(of: node).map { .opposite(.equal($0, 0)) }
    }
  }

  private func formula(of call: ExpressionCall) -> RateFormula? {
    guard let name = PythonFunction.named(call.callee)?.name else { return nil }
    var operands: [RateFormula] = []
    for argument in call.arguments {
      guard let operand = formula(of: argument.value) else { return nil }
      operands.append(operand)
    }
    guard let first = operands.first else { return nil }
    let rest = operands.dropFirst()
    switch name {
    case "float": return first
    case "min": return rest.reduce(first) { .least($0, $1) }
    case "max": return rest.reduce(first) { .greatest($0, $1) }
    case "pow", "math.pow": return rest.first.map { first.power($0) }
    case "math.log":
      let logarithm = RateFormula.function(.logarithm, first)
      return rest.first.map { logarithm / .function(.logarithm, $0) } ?? logarithm
    default: return RateFunction(pythonName: name).map { .function($0, first) }
    }
  }

  private func formula(named name: Name) -> RateFormula? {
    if name == lambda.parameter { return .step }
    guard let number = PythonFunction.constant(named: name) ?? bindings[name] else { return nil }
    return number == .pi ? .pi : .number(number)
  }
}

extension RateFunction {
  fileprivate init?(pythonName name: Name) {
    switch name {
    case "abs", "math.fabs": self = .magnitude
    case "round": self = .rounded
    case "int", "math.trunc": self = .truncated
    case "math.sqrt": self = .root
    case "math.exp": self = .exponential
    case "math.log2": self = .logarithm2
    case "math.log10": self = .logarithm10
    case "math.cos": self = .cosine
    case "math.sin": self = .sine
    case "math.tanh": self = .tanh
    case "math.floor": self = .floor
    case "math.ceil": self = .ceiling
    default: return nil
    }
  }
}

extension TruthOperator {
  fileprivate func test(_ left: RateFormula, _ right: RateFormula) -> RateTest? {
    switch self {
    case .less: .less(left, right)
    case .lessOrEqual: .lessOrEqual(left, right)
    case .greater: .less(right, left)
    case .greaterOrEqual: .lessOrEqual(right, left)
    case .equal: .equal(left, right)
    case .notEqual: .opposite(.equal(left, right))
    case .and, .or: nil
    }
  }
}
