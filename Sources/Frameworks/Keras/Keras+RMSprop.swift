internal import Optimization

extension Keras {
  /// `keras.RMSprop(learning_rate=0.01)`.
  static let rmsprop = FrameworkCall(
    optimizer: .keras, "RMSprop",
    summary: "Divides each gradient by the root of the mean of its recent squares.",
    formula: """
      v ← rho·v + (1 − rho)·g²; w ← momentum·w + learning_rate·g/√(v + epsilon); θ ← θ − w
      """,
    parameters: [
      .kerasRate(default: "0.001"), .kerasRho(default: "0.9"),
      FrameworkParameter(
        "momentum", .number, default: "0.0", range: "0 to 1", "what is kept of the velocity"),
      .kerasEpsilon,
      FrameworkParameter(
        "centered", .truth, default: "False", "whether to divide by the deviation"),
      .kerasWeightDecay(),
    ] + .kerasOptimizer,
    source: "keras.optimizers.RMSprop", example: "keras.RMSprop(learning_rate=0.01)",
    traps: [.epsilonInside, .rateInVelocity] + .kerasOptimizer,
    make: { arguments throws(FrameworkError) in
      let rho = try arguments.kerasRho()
      let epsilon = try arguments.kerasEpsilon()
      let momentum = try arguments.number("momentum")
      let isCentered = try arguments.truth("centered")
      let rule = try FrameworkError.renaming(then: "Keras does not check it") {
        () throws(ScheduleError) in
        let rolling = try RMSProp<Double>.Rolling(momentum, velocity: .ofSteps)
        return try RMSProp(
          decay: rho, epsilon: epsilon, isCentered: isCentered,
          rolling: momentum > 0 ? rolling : nil)
      }
      return try setting(rule, arguments)
    })
}
