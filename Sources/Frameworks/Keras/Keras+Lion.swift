internal import Optimization

extension Keras {
  /// `keras.Lion(learning_rate=0.001)`.
  static let lion = FrameworkCall(
    optimizer: .keras, "Lion",
    summary: "Moves every coordinate by exactly the rate, with the sign of an average.",
    formula: """
      θ ← θ − learning_rate·sign(beta_1·m + (1 − beta_1)g); m ← beta_2·m + (1 − beta_2)g
      """,
    parameters: [
      .kerasRate(default: "0.001"),
      FrameworkParameter(
        "beta_1", .number, default: "0.9", range: "> 0, ≤ 1",
        "how much the memory weighs in the sign"),
      .beta2(default: "0.99", "how much of the memory an update keeps"),
      .kerasWeightDecay(),
    ] + .kerasOptimizer,
    source: "keras/src/optimizers/lion.py", example: "keras.Lion(learning_rate=0.001)",
    traps: .kerasOptimizer,
    make: { arguments throws(FrameworkError) in
      let beta1 = try arguments.number("beta_1")
      guard 0 < beta1, beta1 <= 1 else {
        throw .outside(
          "beta_1", "above 0 and at most 1", beta1, then: "Keras raises a ValueError")
      }
      let beta2 = try arguments.beta("beta_2", then: "Keras goes on, and the memory grows")
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try Lion<Double>(beta1: beta1, beta2: beta2)
      }
      return try setting(rule, arguments)
    })
}
