internal import Optimization

extension Keras {
  /// `keras.Adamax(learning_rate=0.01)`.
  static let adamax = FrameworkCall(
    optimizer: .keras, "Adamax",
    summary: "Adam with the largest recent gradient in place of the root mean square.",
    formula: """
      m ← m + (1 − beta_1)(g − m); u ← max(beta_2·u, |g|); \
      θ ← θ − learning_rate·m / ((1 − beta_1ᵗ)(u + epsilon))
      """,
    parameters: kinParameters,
    source: "keras/src/optimizers/adamax.py", example: "keras.Adamax(learning_rate=0.01)",
    traps: .kerasOptimizer,
    make: { arguments throws(FrameworkError) in
      let betas = try arguments.kerasBetas()
      let epsilon = try arguments.number("epsilon")
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try Adamax<Double>(
          beta1: betas.first, beta2: betas.second, epsilon: epsilon, place: .besideMaximum)
      }
      return try setting(rule, arguments)
    })

  /// `keras.Nadam(learning_rate=0.01)`.
  static let nadam = FrameworkCall(
    optimizer: .keras, "Nadam",
    summary: "Adam that looks ahead, with a momentum that rises from half of beta_1.",
    formula: """
      μₜ = beta_1(1 − ½·0.96ᵗ); m ← m + (1 − beta_1)(g − m); v ← v + (1 − beta_2)(g² − v); \
      θ ← θ − learning_rate · (μₜ₊₁m/(1 − μ₁⋯μₜ₊₁) + (1 − μₜ)g/(1 − μ₁⋯μₜ)) / \
      (√(v/(1 − beta_2ᵗ)) + epsilon)
      """,
    parameters: kinParameters,
    source: "keras/src/optimizers/nadam.py", example: "keras.Nadam(learning_rate=0.01)",
    traps: .kerasOptimizer,
    make: { arguments throws(FrameworkError) in
      let betas = try arguments.kerasBetas()
      let epsilon = try arguments.number("epsilon")
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try NAdam<Double>(
          beta1: betas.first, beta2: betas.second, epsilon: .outside(epsilon),
          momentum: .warming(1))
      }
      return try setting(rule, arguments)
    })

  private static var kinParameters: [FrameworkParameter] {
    [
      .kerasRate(default: "0.001"), .beta1, .beta2(default: "0.999"), .kerasEpsilon,
      .kerasWeightDecay(),
    ] + .kerasOptimizer
  }
}
