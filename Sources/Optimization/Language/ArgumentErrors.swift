// From the parameter that a call refuses to the argument that was written.

extension CallSignature {
  /// `error` at the argument at fault, in the labels of the language.
  func located(
    _ error: ScheduleError, in call: ExpressionCall, _ matched: [ExpressionArgument?]
  ) -> ExpressionError {
    var range = call.calleeRange
    if let index = index(of: error.parameter), let argument = matched[index] {
      range = argument.value.range
      if case .notIncreasing(_, let item) = error, case .list(let items) = argument.value.kind,
        item < items.count
      {
        range = items[item].range
      }
    }
    return located(error, at: range)
  }

  /// `error` in the labels of the language.
  func located(_ error: ScheduleError, at range: ExpressionRange = 0..<0) -> ExpressionError {
    var other = ""
    if case .outOfOrder(_, let second) = error { other = label(second) }
    let message = error.message(about: label(error.parameter), and: other)
    return ExpressionError(range: range, message: message, hint: hint(for: error.parameter))
  }

  private func index(of property: Name) -> Int? {
    parameters.firstIndex { $0.property == property || $0.name == property }
  }

  private func label(_ property: Name) -> String {
    let name = index(of: property).map { parameters[$0].name } ?? property
    return "'" + name.text + "'"
  }

  private func hint(for property: Name) -> String? {
    guard let index = index(of: property), parameters[index].meaning.isCarried else { return nil }
    let parameter = parameters[index]
    return "'\(parameter.name.text)' is: \(parameter.meaning.text), \(parameter.range.text)"
  }
}
