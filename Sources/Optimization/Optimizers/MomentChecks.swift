/// How much of a moving average an update keeps: 0 or more, and below 1.
func checkBeta(_ value: Double, _ name: StaticString) throws(ScheduleError) {
  try checkRate(value, name)
  guard value < 1 else { throw .notBelow(Name(stringLiteral: name), value, limit: 1) }
}

extension ParameterDescriptor {
  static func beta1(default text: StaticString) -> ParameterDescriptor {
    ParameterDescriptor(
      "beta1", property: "beta1", meaning: "how much of the gradient's average an update keeps",
      unit: "factor", range: "≥ 0, < 1", default: text)
  }

  static func beta2(default text: StaticString) -> ParameterDescriptor {
    ParameterDescriptor(
      "beta2", property: "beta2",
      meaning: "how much of the average of squares an update keeps", unit: "factor",
      range: "≥ 0, < 1", default: text)
  }

  static func epsilon(default text: StaticString) -> ParameterDescriptor {
    ParameterDescriptor(
      "epsilon", property: "epsilon", meaning: "keeps the division from 0", unit: "gradient",
      range: "≥ 0", default: text)
  }
}
