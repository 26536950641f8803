internal import Optimization

extension Optax {
  /// `optax.sgd(learning_rate=0.1, momentum=0.9)`.
  static let sgd = FrameworkCall(
    optimizer: .optax, "sgd",
    summary: "Gradient descent, with momentum and Nesterov's momentum on request.",
    formula: """
      v ← g + momentum·v; θ ← θ − learning_rate·v, or with nesterov \
      θ ← θ − learning_rate·(g + momentum·v)
      """,
    parameters: [
      .optaxRate,
      FrameworkParameter(
        "momentum", .number, default: "None", range: "0 to 1", "what is kept of the velocity"),
      FrameworkParameter(
        "nesterov", .truth, default: "False", "whether the step looks ahead"),
      FrameworkParameter(
        "accumulator_dtype", .text, default: "None", range: "None",
        "the type of the velocity; here it is float64"),
    ],
    source: "optax.sgd", example: "optax.sgd(learning_rate=0.1, momentum=0.9)",
    traps: [.nesterovWithoutMomentum],
    make: { arguments throws(FrameworkError) in
      let momentum = try arguments.optionalNumber("momentum")
      let isNesterov = try arguments.truth("nesterov")
      let rates = try arguments.rates("learning_rate")
      guard arguments.isNone("accumulator_dtype") else {
        throw FrameworkError("accumulator_dtype", "must be None; all is float64 here")
      }
      return try FrameworkError.renaming(then: "Optax checks nothing") {
        () throws(ScheduleError) in
        guard let momentum else { return OptimizerSetting(GradientDescent(), rates: rates) }
        return isNesterov
          ? OptimizerSetting(try Nesterov(momentum: momentum), rates: rates)
          : OptimizerSetting(try Momentum(momentum: momentum), rates: rates)
      }
    })
}

extension FrameworkParameter {
  /// The learning rate of Optax's optimizers: a number, or a schedule.
  static let optaxRate = FrameworkParameter(
    "learning_rate", .rate, range: "≥ 0", "the learning rate, or a schedule of it")
}

extension FrameworkTrap {
  static let nesterovWithoutMomentum = FrameworkTrap(
    "nesterov-without-momentum", at: "nesterov", "nesterov changes nothing without a momentum",
    reason: "Optax passes it over where momentum is None; PyTorch raises a ValueError",
    when: { $0.isTrue("nesterov") && $0.number("momentum") == nil })
}
