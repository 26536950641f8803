internal import Optimization

// What the optimizers of Keras have in common.

extension FrameworkParameter {
  static func kerasRate(default text: StaticString) -> FrameworkParameter {
    FrameworkParameter(
      "learning_rate", .rate, default: text, range: "≥ 0",
      "the learning rate, or a schedule of it")
  }

  static func kerasWeightDecay(default text: StaticString = "None") -> FrameworkParameter {
    FrameworkParameter(
      "weight_decay", .number, default: text, range: "≥ 0",
      "what the weights lose beside the update, times the rate")
  }
}

extension [FrameworkParameter] {
  /// What stands behind the weight decay of every optimizer, in Keras' order.
  static var kerasOptimizer: [FrameworkParameter] {
    [
      FrameworkParameter(
        "clipnorm", .number, default: "None", range: "> 0", "the longest gradient of a weight"),
      FrameworkParameter(
        "clipvalue", .number, default: "None", range: "> 0", "the largest number in a gradient"),
      FrameworkParameter(
        "global_clipnorm", .number, default: "None", range: "> 0",
        "the longest gradient of all weights together"),
      FrameworkParameter(
        "use_ema", .truth, default: "False", "whether an average of the weights is kept"),
      FrameworkParameter(
        "ema_momentum", .number, default: "0.99", range: "0 to 1", "what is kept of the average"),
      FrameworkParameter(
        "ema_overwrite_frequency", .whole, default: "None", range: "> 0",
        "after how many updates the average replaces the weights"),
      FrameworkParameter(
        "loss_scale_factor", .number, default: "None", range: "> 0",
        "multiplies the loss and divides the gradient; together they change nothing"),
      FrameworkParameter(
        "gradient_accumulation_steps", .whole, default: "None", range: "≥ 2",
        "how many gradients are averaged for an update"),
      .kerasName,
    ]
  }
}

extension [FrameworkTrap] {
  /// What holds for all optimizers of Keras.
  static var kerasOptimizer: [FrameworkTrap] {
    [
      FrameworkTrap(
        "decoupled-decay", at: "weight_decay", "the weight decay is beside the update",
        reason: """
          Keras multiplies the weights by 1 − rate·weight_decay in every optimizer, as AdamW does; \
          PyTorch's weight_decay is added to the gradient, but for its AdamW
          """,
        when: { $0.arguments.isGiven("weight_decay") && $0.number("weight_decay") != 0 }),
      FrameworkTrap(
        "average-unused", at: "use_ema", "the average takes no part in training",
        reason: """
          without ema_overwrite_frequency it replaces the weights only when fit() ends, or where \
          finalize_variable_values() is called
          """,
        when: { $0.isTrue("use_ema") && !$0.arguments.isGiven("ema_overwrite_frequency") }),
    ]
  }
}

extension Keras {
  /// `base` with the rates among the arguments, and all that Keras does around an update.
  static func setting<Base: Optimizer>(
    _ base: Base, _ arguments: FrameworkArguments, ignoresSchedule: Bool = false
  ) throws(FrameworkError) -> OptimizerSetting where Base.Scalar == Double {
    let rates = try arguments.rates("learning_rate")
    let options = try UpdateOptions(arguments)
    guard options != UpdateOptions() else {
      return OptimizerSetting(base, rates: rates, ignoresSchedule: ignoresSchedule)
    }
    return OptimizerSetting(
      Updating(base, options), rates: rates, ignoresSchedule: ignoresSchedule)
  }
}

extension Keras.UpdateOptions {
  /// The options among the arguments.
  ///
  /// - Throws: where Keras raises a ValueError, and where a value makes no sense.
  init(_ arguments: FrameworkArguments) throws(FrameworkError) {
    self.init()
    weightDecay = try arguments.optionalNumber("weight_decay") ?? 0
    try checkRate(weightDecay, "weight_decay", then: "Keras takes it, and the weights grow")
    try readClipping(arguments)
    if let scale = try arguments.optionalNumber("loss_scale_factor") {
      try checkPositive(scale, "loss_scale_factor", then: "Keras divides the gradient by it")
    }
    if let count = try arguments.optionalWhole("gradient_accumulation_steps"), count != 0 {
      guard count >= 2 else {
        throw .outside(
          "gradient_accumulation_steps", "at least 2", Double(count),
          then: "Keras raises a ValueError")
      }
      accumulated = count
    }
    guard try arguments.truth("use_ema") else { return }
    let average = try arguments.number("ema_momentum")
    try checkFraction(average, "ema_momentum", then: "Keras raises a ValueError")
    guard let period = try arguments.optionalWhole("ema_overwrite_frequency"), period != 0 else {
      return
    }
    try checkSpan(period, "ema_overwrite_frequency", then: "Keras raises a ValueError")
    averaging = (Averaging(momentum: average, period: period))
  }

  private mutating func readClipping(_ arguments: FrameworkArguments) throws(FrameworkError) {
    for name: Name in ["clipnorm", "clipvalue", "global_clipnorm"] {
      guard let limit = try arguments.optionalNumber(name) else { continue }
      guard clipping == nil else {
        throw FrameworkError(
          name, "cannot stand beside another limit of the gradient",
          then: "Keras raises a ValueError")
      }
      try checkPositive(limit, name, then: "Keras passes it over")
      clipping = name == "clipvalue" ? .number(limit) : .length(limit)
    }
  }
}
