internal import Optimization

extension Optax {
  /// `optax.adagrad(learning_rate=0.1)`.
  static let adagrad = FrameworkCall(
    optimizer: .optax, "adagrad",
    summary: "Divides each coordinate's rate by the root of all its squared gradients so far.",
    formula: "s ← s + g²; θ ← θ − learning_rate·g/√(s + eps)",
    parameters: [
      .optaxRate,
      FrameworkParameter(
        "initial_accumulator_value", .number, default: "0.1", range: "≥ 0",
        "the sum before the first update"),
      .optaxRootEpsilon(default: "1e-7"),
    ],
    source: "optax.adagrad", example: "optax.adagrad(learning_rate=0.1)",
    make: { arguments throws(FrameworkError) in
      let sum = try arguments.optaxNumber("initial_accumulator_value")
      let epsilon = Epsilon.insideRoot(try arguments.optaxNumber("eps"))
      let rates = try arguments.rates("learning_rate")
      return try FrameworkError.renaming { () throws(ScheduleError) in
        OptimizerSetting(try AdaGrad(epsilon: epsilon, initialSum: sum), rates: rates)
      }
    })
}

extension FrameworkParameter {
  static func optaxRootEpsilon(default text: StaticString) -> FrameworkParameter {
    FrameworkParameter("eps", .number, default: text, range: "≥ 0", "keeps the division from 0")
  }
}

extension FrameworkArguments {
  /// A number that must not be negative, which Optax does not check.
  func optaxNumber(_ name: Name) throws(FrameworkError) -> Double {
    let value = try number(name)
    try checkRate(value, name, then: "Optax takes it, and computes NaN where a root is negative")
    return value
  }

  /// A number from 0 to 1, which Optax does not check.
  func optaxFraction(_ name: Name) throws(FrameworkError) -> Double {
    let value = try number(name)
    try checkFraction(value, name, then: "Optax checks nothing")
    return value
  }
}
