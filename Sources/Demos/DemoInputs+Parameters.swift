internal import Optimization

extension DemoInputs {
  /// The parameters that schedules may name.
  var bindings: Bindings {
    Bindings(parameters.map { (name: $0.name, value: $0.value) })
  }

  /// The value of `parameter`, or its own when it is not given.
  func value(of parameter: DemoParameter) -> Double { bindings[parameter.name] ?? parameter.value }

  /// The unit's name, "step" when there is none.
  var unitName: String { unit.utf8.isEmpty ? "step" : unit }
}

extension DemoParameter {
  /// What is wrong with the range or the value, if anything.
  var fault: DemoError? {
    guard from.isFinite, to.isFinite, from < to else {
      return .bad(
        field: name, message: "the range of '" + name.text + "' is empty",
        hint: "'from' must be below 'to'")
    }
    guard step > 0, step <= to - from else {
      return .bad(
        field: name, message: "the step of '" + name.text + "' does not fit its range",
        hint: "'step' must be above 0 and at most " + DecimalText.shortest(to - from))
    }
    return value >= from && value <= to ? nil : outOfRange(value)
  }

  /// The error for a value that the range does not hold.
  func outOfRange(_ value: Double) -> DemoError {
    let range = DecimalText.shortest(from) + " to " + DecimalText.shortest(to)
    return .bad(
      field: name, message: "'" + name.text + "' cannot be " + DecimalText.shortest(value),
      hint: "accepted: " + range)
  }
}
