internal import Optimization

extension Keras {
  /// `keras.Adafactor(learning_rate=0.01)`.
  static let adafactor = FrameworkCall(
    optimizer: .keras, "Adafactor",
    summary: "Adam's division with far less memory, and steps relative to the weights.",
    formula: """
      β = 1 − t^beta_2_decay; v ← βv + (1 − β)(g² + epsilon_1), by rows and columns in a matrix; \
      u = g/√v; θ ← θ − min(learning_rate, 1/√t)·max(epsilon_2, RMS(θ))·u / \
      max(1, RMS(u)/clip_threshold)
      """,
    parameters: [
      .kerasRate(default: "0.001"),
      FrameworkParameter(
        "beta_2_decay", .number, default: "-0.8", range: "≤ 0",
        "the power of t by which the average takes in new squares"),
      FrameworkParameter(
        "epsilon_1", .number, default: "1e-30", range: "≥ 0", "is added to each g²"),
      FrameworkParameter(
        "epsilon_2", .number, default: "0.001", range: "≥ 0", "the least size of weights"),
      FrameworkParameter(
        "clip_threshold", .number, default: "1.0", range: "> 0",
        "the largest root mean square of an update"),
      FrameworkParameter(
        "relative_step", .truth, default: "True",
        "whether the rate is at most 1/√t, which it is in any case"),
      .kerasWeightDecay(),
    ] + .kerasOptimizer,
    source: "keras/src/optimizers/adafactor.py",
    example: "keras.Adafactor(learning_rate=0.01)",
    traps: [
      .relativeRate,
      FrameworkTrap(
        "relative-anyway", at: "relative_step", "relative_step=False changes nothing",
        reason: """
          Keras takes the lesser of the rate and 1/√t a second time, whatever relative_step says: \
          steps shrink as 1/√t all the same
          """,
        when: { $0.arguments.isGiven("relative_step") && !$0.isTrue("relative_step") }),
    ] + .kerasOptimizer,
    make: { arguments throws(FrameworkError) in
      let options = try adafactorOptions(arguments)
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try Adafactor<Double>(options)
      }
      return try setting(rule, arguments)
    })

  private static func adafactorOptions(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> AdafactorOptions {
    var options = AdafactorOptions()
    let exponent = try arguments.number("beta_2_decay")
    guard exponent.isFinite, exponent <= 0 else {
      throw .outside(
        "beta_2_decay", "at most 0", exponent,
        then: "Keras goes on, and takes roots of negative numbers")
    }
    options.decay = -exponent
    options.floor = .added(try kerasFloor("epsilon_1", arguments))
    options.scaleFloor = try kerasFloor("epsilon_2", arguments)
    let limit = try arguments.number("clip_threshold")
    try checkPositive(limit, "clip_threshold", then: "Keras goes on, and divides by 0 or less")
    options.clip = limit
    _ = try arguments.truth("relative_step")
    return options
  }

  private static func kerasFloor(
    _ name: Name, _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> Double {
    let value = try arguments.number(name)
    try checkRate(value, name, then: "Keras goes on")
    return value
  }
}
