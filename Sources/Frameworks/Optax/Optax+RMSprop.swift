internal import Optimization

extension Optax {
  /// `optax.rmsprop(learning_rate=0.01)`.
  static let rmsprop = FrameworkCall(
    optimizer: .optax, "rmsprop",
    summary: "Divides each gradient by the root of the mean of its recent squares.",
    formula: """
      v ← decay·v + (1 − decay)·g²; w ← momentum·w + learning_rate·g/√(v + eps); θ ← θ − w
      """,
    parameters: [
      .optaxRate,
      FrameworkParameter(
        "decay", .number, default: "0.9", range: "0 to 1", "what is kept of the means"),
      .optaxRootEpsilon(default: "1e-8"),
      FrameworkParameter(
        "initial_scale", .number, default: "0.0", range: "≥ 0", "the mean before the first update"),
      FrameworkParameter(
        "eps_in_sqrt", .truth, default: "True", "whether eps stands under the root"),
      FrameworkParameter(
        "centered", .truth, default: "False", "whether to divide by the deviation"),
      FrameworkParameter(
        "momentum", .number, default: "None", range: "0 to 1", "what is kept of the velocity"),
      FrameworkParameter(
        "nesterov", .truth, default: "False", "whether the step looks ahead"),
      FrameworkParameter(
        "bias_correction", .truth, default: "False",
        "whether the means are corrected for their start at 0, as in Adam"),
    ],
    source: "optax.rmsprop", example: "optax.rmsprop(learning_rate=0.01)",
    traps: [.epsilonUnderRoot, .rateInVelocity, .nesterovWithoutMomentum],
    make: { arguments throws(FrameworkError) in
      let rates = try arguments.rates("learning_rate")
      let decay = try arguments.optaxFraction("decay")
      let value = try arguments.optaxNumber("eps")
      let epsilon =
        try arguments.truth("eps_in_sqrt")
        ? Epsilon.insideRoot(value) : .outsideRoot(value)
      let square = try arguments.optaxNumber("initial_scale")
      let isCentered = try arguments.truth("centered")
      let momentum = try arguments.optionalNumber("momentum")
      let looksAhead = try arguments.truth("nesterov")
      let correctsBias = try arguments.truth("bias_correction")
      return try FrameworkError.renaming(then: "Optax checks nothing") {
        () throws(ScheduleError) in
        var rolling: RMSProp<Double>.Rolling?
        if let momentum {
          rolling = try .init(momentum, velocity: .ofSteps, looksAhead: looksAhead)
        }
        return OptimizerSetting(
          try RMSProp(
            decay: decay, epsilon: epsilon, isCentered: isCentered, rolling: rolling,
            initialSquare: square, correctsBias: correctsBias),
          rates: rates)
      }
    })
}

extension FrameworkTrap {
  static let epsilonUnderRoot = FrameworkTrap(
    "epsilon-inside", at: "eps", "eps stands under the root",
    reason: """
      gradients are divided by √(v + eps), so eps weighs as its root: 1e-8 here does what 1e-4 does \
      in PyTorch; eps_in_sqrt=False adds it to √v, as PyTorch does
      """,
    when: { $0.arguments.isGiven("eps") && $0.isTrue("eps_in_sqrt") })
}
