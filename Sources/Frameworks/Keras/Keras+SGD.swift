internal import Optimization

extension Keras {
  /// `keras.SGD(learning_rate=0.1, momentum=0.9)`.
  static let sgd = FrameworkCall(
    optimizer: .keras, "SGD",
    summary: "Gradient descent, with momentum and Nesterov's momentum on request.",
    formula: """
      v ← momentum·v − learning_rate·g; θ ← θ + v, or with nesterov \
      θ ← θ + momentum·v − learning_rate·g
      """,
    parameters: [
      .kerasRate(default: "0.01"),
      FrameworkParameter(
        "momentum", .number, default: "0.0", range: "0 to 1", "what is kept of the velocity"),
      FrameworkParameter("nesterov", .truth, default: "False", "whether the step looks ahead"),
      .kerasWeightDecay(),
    ] + .kerasOptimizer,
    source: "keras.optimizers.SGD", example: "keras.SGD(learning_rate=0.1, momentum=0.9)",
    traps: [.rateInVelocity] + .kerasOptimizer,
    make: { arguments throws(FrameworkError) in
      let momentum = try arguments.number("momentum")
      let refusal: Name = "Keras raises a ValueError"
      guard try arguments.truth("nesterov") else {
        let rule = try FrameworkError.renaming(then: refusal) { () throws(ScheduleError) in
          try Momentum<Double>(momentum: momentum, velocity: .ofSteps)
        }
        return try setting(rule, arguments)
      }
      let rule = try FrameworkError.renaming(then: refusal) { () throws(ScheduleError) in
        try Nesterov<Double>(momentum: momentum, velocity: .ofSteps)
      }
      return try setting(rule, arguments)
    })
}

extension FrameworkTrap {
  static let rateInVelocity = FrameworkTrap(
    "rate-in-velocity", at: "momentum", "the velocity contains the learning rate",
    reason: """
      where the rate drops, the steps made at the old rate go on: they fade by the factor momentum \
      at each update; PyTorch and Optax multiply the whole velocity by the new rate at once
      """,
    when: { ($0.number("momentum") ?? 0) > 0 })
}
