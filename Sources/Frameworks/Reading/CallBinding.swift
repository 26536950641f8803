internal import Optimization

/// Which argument is for which parameter, by Python's rules.
struct CallBinding {
  let call: FrameworkCall
  /// For each parameter the argument that was given for it, or nil.
  private(set) var matched: [ExpressionArgument?]
  private var position = 0

  /// - Throws: when a keyword is unknown or written twice, or an argument is missing.
  init(_ call: FrameworkCall, _ written: ExpressionCall) throws(ExpressionError) {
    self.call = call
    matched = [ExpressionArgument?](repeating: nil, count: call.parameters.count)
    for argument in written.arguments {
      let index = try index(for: argument)
      guard matched[index] == nil else {
        throw ExpressionError(
          range: argument.labelRange, message: "\(quoted(index)) is given twice",
          hint: "Python raises a TypeError")
      }
      matched[index] = argument
    }
    for (index, parameter) in call.parameters.enumerated()
    where matched[index] == nil && parameter.defaultValue == nil {
      throw ExpressionError(
        range: written.calleeRange, message: "\(quoted(index)) is missing",
        hint: "write it as in '\(call.example.asText)': \(parameter.meaning.asText)")
    }
  }

  private func quoted(_ index: Int) -> String { "'" + call.parameters[index].name.text + "'" }

  private mutating func index(
    for argument: ExpressionArgument
  ) throws(ExpressionError) -> Int {
    if let label = argument.label {
      if let index = call.parameters.firstIndex(where: { $0.name == label }) { return index }
      throw unknown(label, at: argument.labelRange)
    }
    while position < call.parameters.count, !call.parameters[position].isKeywordOnly {
      let index = position
      position += 1
      if call.parameters[index].kind == .optimizer, !argument.value.isOptimizer { continue }
      if call.parameters[index].kind == .model, !argument.value.isModel { continue }
      return index
    }
    throw ExpressionError(
      range: argument.value.range, message: "'\(call.name.text)' takes no more values by position",
      hint: "write it as in '\(call.example.asText)'; Python raises a TypeError")
  }

  private func unknown(_ label: Name, at range: ExpressionRange) -> ExpressionError {
    ExpressionError(
      range: range, message: "'\(call.name.text)' takes no '\(Name(label.bytes.prefix(60)).text)'",
      hint: label.suggestion(from: call.parameters.map { $0.name })
        + "; Python raises a TypeError")
  }
}

extension ExpressionNode {
  /// Whether an optimizer may stand here: a name such as `optimizer`, or the call that makes one.
  var isOptimizer: Bool {
    switch kind {
    case .name: true
    case .call(let call):
      FrameworkCatalog.call(named: call.callee).map { $0.makesOptimizer } ?? call.isOptimizer
    case .number, .string, .truth, .nothing, .list, .tuple, .dictionary, .negation,
      .operation, .sequence, .function, .comparison, .condition:
      false
    }
  }
}

extension ExpressionNode {
  /// Whether a model's parameters may stand here: `params`, `model.parameters()`, `[weight, bias]`.
  var isModel: Bool {
    switch kind {
    case .name, .list, .tuple: true
    case .call(let call): FrameworkCatalog.call(named: call.callee) == nil
    case .number, .string, .truth, .nothing, .dictionary, .negation,
      .operation, .sequence, .function, .comparison, .condition:
      false
    }
  }
}

extension ExpressionCall {
  /// `torch.optim.SGD(…)`, `SGD(…)`: a name whose last part begins with a capital letter.
  fileprivate var isOptimizer: Bool {
    let start = callee.bytes.lastIndex(of: UInt8(ascii: ".")).map { $0 + 1 } ?? 0
    guard start < callee.bytes.count else { return false }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(callee.bytes[start])
  }
}

extension StaticString {
  /// The literal as text.
  var asText: String { Name(stringLiteral: self).text }
}
