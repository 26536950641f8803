internal import Optimization

extension Optax {
  /// `optax.adafactor(learning_rate=0.01)`.
  static let adafactor = FrameworkCall(
    optimizer: .optax, "adafactor",
    summary: "Adam's division with far less memory, and steps relative to the weights.",
    formula: """
      β = 1 − (t − decay_offset)^(−decay_rate); v ← βv + (1 − β)(g² + eps), by rows and columns in a \
      large matrix; u = g/√v; u ← u / max(1, RMS(u)/clipping_threshold); \
      θ ← θ − learning_rate·max(0.001, RMS(θ))·u − weight_decay_rate·θ
      """,
    parameters: [
      FrameworkParameter(
        "learning_rate", .rate, default: "None", range: "≥ 0",
        "the learning rate, or a schedule of it; None for 1"),
      FrameworkParameter(
        "min_dim_size_to_factor", .whole, default: "128", range: "≥ 0",
        "how long both sides of a matrix must be for it to be factored"),
      FrameworkParameter(
        "decay_rate", .number, default: "0.8", range: "≥ 0",
        "how soon the average takes in few new squares"),
      FrameworkParameter(
        "decay_offset", .whole, default: "0", range: "≤ 0", "how many updates t is behind"),
      FrameworkParameter(
        "multiply_by_parameter_scale", .truth, default: "True",
        "whether steps are relative to the weights"),
      FrameworkParameter(
        "clipping_threshold", .number, default: "1.0", range: "> 0, or None",
        "the largest root mean square of an update"),
      FrameworkParameter(
        "momentum", .number, default: "None", range: "≥ 0, < 1",
        "how much of an average of updates is kept"),
      FrameworkParameter(
        "dtype_momentum", .choice, default: "\"float32\"", range: "a choice",
        choices: adafactorTypes, "the type of that average"),
      FrameworkParameter(
        "weight_decay_rate", .number, default: "None", range: "≥ 0",
        "what an update takes of each weight, whatever the rate"),
      .optaxEpsilonAdded,
      FrameworkParameter(
        "factored", .truth, default: "True", "whether large matrices are factored"),
      FrameworkParameter(
        "weight_decay_mask", .dictionary, default: "None", range: "None",
        "which weights decay; all of them are computed to"),
    ],
    source: "optax/_src/alias.py, optax/_src/factorized.py",
    example: "optax.adafactor(learning_rate=0.01)",
    traps: adafactorTraps,
    make: { arguments throws(FrameworkError) in
      let options = try adafactorOptions(arguments)
      let rates =
        arguments.isNone("learning_rate")
        ? try FrameworkError.renaming { () throws(ScheduleError) in
          AnySchedule(try ConstantRate(1))
        } : try arguments.rates("learning_rate")
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try Adafactor<Double>(options)
      }
      return OptimizerSetting(rule, rates: rates)
    })

  private static let adafactorTypes: [Name] = ["float32", "float64"]

  private static func adafactorOptions(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> AdafactorOptions {
    var options = AdafactorOptions()
    (options.capsRate, options.roundsDecay) = (false, true)
    options.decay = try adafactorNumber("decay_rate", arguments)
    options.offset = try arguments.whole("decay_offset")
    guard options.offset <= 0 else {
      throw .outside(
        "decay_offset", "at most 0", Double(options.offset),
        then: "Optax' average is NaN until t has passed it")
    }
    options.floor = .added(try adafactorNumber("eps", arguments))
    if try !arguments.truth("multiply_by_parameter_scale") { options.scaleFloor = nil }
    options.clip = try arguments.optionalNumber("clipping_threshold")
    if let limit = options.clip {
      try checkPositive(limit, "clipping_threshold", then: "Optax goes on, and divides by 0")
    }
    let side = try arguments.whole("min_dim_size_to_factor")
    try checkCount(side, "min_dim_size_to_factor", then: "Optax factors every matrix")
    options.smallestFactored = try arguments.truth("factored") ? side : nil
    guard arguments.isNone("weight_decay_mask") else {
      throw FrameworkError(
        "weight_decay_mask", "must be None: all weights decay here",
        then: "Optax lets those decay that the mask says")
    }
    try readMomentum(arguments, &options)
    return options
  }

  private static func readMomentum(
    _ arguments: FrameworkArguments, _ options: inout AdafactorOptions
  ) throws(FrameworkError) {
    let type = try arguments.choice("dtype_momentum", of: adafactorTypes)
    if !arguments.isNone("momentum") {
      options.momentum = try arguments.beta("momentum", then: "Optax goes on, and it grows")
      options.roundsMomentum = type == "float32"
    }
    guard !arguments.isNone("weight_decay_rate") else { return }
    options.plainDecay = try adafactorNumber("weight_decay_rate", arguments)
  }

  private static func adafactorNumber(
    _ name: Name, _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> Double {
    let value = try arguments.number(name)
    try checkRate(value, name, then: "Optax goes on")
    return value
  }

  private static let adafactorTraps: [FrameworkTrap] = [
    FrameworkTrap(
      "relative-rate", at: "learning_rate", "the rate is relative: steps grow with the weights",
      reason: """
        a step is the rate times the root mean square of the weights, at least 0.001; unlike \
        PyTorch's and Keras', it does not shrink as 1/√t
        """,
      when: { $0.isTrue("multiply_by_parameter_scale") }),
    FrameworkTrap(
      "small-matrices", at: "min_dim_size_to_factor", "small matrices are not factored",
      reason: """
        where a side is shorter than min_dim_size_to_factor, 128 by default, every square is kept, \
        and the run is another than PyTorch's or Keras'
        """,
      when: { ($0.whole("min_dim_size_to_factor") ?? 0) > 1 && $0.isTrue("factored") }),
    FrameworkTrap(
      "decay-without-rate", at: "weight_decay_rate", "the decay is not multiplied by the rate",
      reason: """
        weights shrink by weight_decay_rate itself in every update, also where a schedule ends at 0; \
        elsewhere in Optax it is times the rate
        """,
      when: { ($0.number("weight_decay_rate") ?? 0) > 0 }),
  ]
}

extension FrameworkParameter {
  fileprivate static let optaxEpsilonAdded = FrameworkParameter(
    "eps", .number, default: "1e-30", range: "≥ 0", "is added to each g²")
}
