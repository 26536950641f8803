// Which argument is for which parameter.

extension CallSignature {
  /// For each parameter the argument that was given for it, or nil.
  ///
  /// - Throws: when a label is unknown, missing or written twice, or an argument is missing.
  func match(
    _ call: ExpressionCall
  ) throws(ExpressionError) -> [ExpressionArgument?] {
    var matched = [ExpressionArgument?](repeating: nil, count: parameters.count)
    for argument in call.arguments {
      let index = try index(for: argument, matched: matched)
      guard matched[index] == nil else {
        throw ExpressionError(
          range: argument.labelRange, message: "'\(parameters[index].name.text)' is given twice")
      }
      matched[index] = argument
    }
    for (parameter, argument) in zip(parameters, matched)
    where argument == nil && parameter.defaultValue == nil {
      throw ExpressionError(
        range: call.calleeRange, message: "'\(parameter.name.text)' is missing",
        hint: "write it as in '\(example.text)'" + parameter.meaning.text(after: ": "))
    }
    return matched
  }

  /// The parameter that `argument` is for.
  private func index(
    for argument: ExpressionArgument, matched: [ExpressionArgument?]
  ) throws(ExpressionError) -> Int {
    let labels = parameters.map { $0.name }
    if let label = argument.label {
      if let index = labels.firstIndex(of: label) { return index }
      throw ExpressionError(
        range: argument.labelRange, message: "'\(name.text)' takes no '\(label.text)'",
        hint: label.suggestion(from: labels))
    }
    for index in parameters.indices where !parameters[index].isLabelled && matched[index] == nil {
      return index
    }
    for index in parameters.indices where matched[index] == nil {
      throw ExpressionError(
        range: argument.value.range, message: "this value needs a label",
        hint: "write it as in '\(example.text)'; '\(labels[index].text):' comes next")
    }
    throw ExpressionError(
      range: argument.value.range, message: "'\(name.text)' takes no more values",
      hint: "write it as in '\(example.text)'")
  }
}

extension MathFunction {
  /// Checks the count of arguments, and that none has a label.
  func check(_ call: ExpressionCall) throws(ExpressionError) {
    for argument in call.arguments {
      guard let label = argument.label else { continue }
      throw ExpressionError(
        range: argument.labelRange, message: "'\(name.text)' takes no '\(label.text)'",
        hint: "leave out the label")
    }
    let count = call.arguments.count
    let isRight = argumentCount.map { $0 == count } ?? (count > 0)
    guard isRight else {
      throw ExpressionError(
        range: call.calleeRange,
        message:
          "'\(name.text)' takes \(argumentCount == nil ? "one or more numbers" : "one number")",
        hint: summary.isCarried ? "it is " + summary.text : nil)
    }
  }
}
