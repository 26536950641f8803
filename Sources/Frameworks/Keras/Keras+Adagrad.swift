internal import Optimization

extension Keras {
  /// `keras.Adagrad(learning_rate=0.1)`.
  static let adagrad = FrameworkCall(
    optimizer: .keras, "Adagrad",
    summary: "Divides each coordinate's rate by the root of all its squared gradients so far.",
    formula: "s ← s + g²; θ ← θ − learning_rate·g/√(s + epsilon)",
    parameters: [
      .kerasRate(default: "0.001"),
      FrameworkParameter(
        "initial_accumulator_value", .number, default: "0.1", range: "≥ 0",
        "the sum before the first update"),
      .kerasEpsilon, .kerasWeightDecay(),
    ] + .kerasOptimizer,
    source: "keras.optimizers.Adagrad", example: "keras.Adagrad(learning_rate=0.1)",
    traps: [
      .tinyDefault("Keras' own documentation says that the paper's rule has 1.0"), .epsilonInside,
    ] + .kerasOptimizer,
    make: { arguments throws(FrameworkError) in
      let sum = try arguments.number("initial_accumulator_value")
      try checkRate(sum, "initial_accumulator_value", then: "Keras computes NaN")
      let epsilon = try arguments.kerasEpsilon()
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try AdaGrad<Double>(epsilon: epsilon, initialSum: sum)
      }
      return try setting(rule, arguments)
    })
}

extension FrameworkArguments {
  /// Keras' ε, under the root.
  func kerasEpsilon() throws(FrameworkError) -> Epsilon {
    let value = try number("epsilon")
    try checkRate(value, "epsilon", then: "Keras takes it, and computes NaN")
    return .insideRoot(value)
  }
}

extension FrameworkTrap {
  static func tinyDefault(_ reason: StaticString) -> FrameworkTrap {
    FrameworkTrap(
      "tiny-default", at: "learning_rate", "the default rate of 0.001 hardly moves",
      reason: reason, when: { !$0.arguments.isGiven("learning_rate") })
  }

  static let epsilonInside = FrameworkTrap(
    "epsilon-inside", at: "epsilon", "epsilon stands under the root",
    reason: """
      gradients are divided by √(v + epsilon), so epsilon weighs as its root: 1e-7 here does what \
      3e-4 does in PyTorch, where it is added to √v
      """,
    when: { $0.arguments.isGiven("epsilon") })
}
