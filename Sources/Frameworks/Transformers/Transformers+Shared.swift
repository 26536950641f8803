internal import Optimization

// What several calls of Transformers have in common.

extension FrameworkParameter {
  static let numWarmUpSteps = FrameworkParameter(
    "num_warmup_steps", .whole, range: "≥ 0", "steps of the warm-up")
  static let numTrainingSteps = FrameworkParameter(
    "num_training_steps", .whole, range: "≥ 0", "steps of the whole run, the warm-up included")
  static let waves = FrameworkParameter(
    "num_cycles", .number, default: "0.5", "waves of the cosine; half a wave is one descent")
  static let minimumRate = FrameworkParameter(
    "min_lr", .rate, default: "None", range: "≥ 0", "the lowest rate")
  static let minimumPart = FrameworkParameter(
    "min_lr_rate", .number, default: "None", range: "≥ 0", "the lowest rate as a part of lr")
}

extension FrameworkArguments {
  /// `min_lr / lr`, or `min_lr_rate`.
  func minimumPart(of rate: Double) throws(FrameworkError) -> Double {
    let (lowest, part) = (try optionalNumber("min_lr"), try optionalNumber("min_lr_rate"))
    switch (lowest, part) {
    case (nil, nil):
      throw FrameworkError(
        "", "needs min_lr or min_lr_rate", then: "Transformers raises a ValueError")
    case (_?, _?):
      throw FrameworkError(
        "min_lr_rate", "must not be given together with 'min_lr'",
        then: "Transformers raises a ValueError")
    case (nil, let part?): return part
    case (let lowest?, nil):
      try checkRate(lowest, "min_lr", then: "Transformers goes down to 0")
      guard rate > 0 else {
        throw .outside("lr", "above 0", rate, then: "Transformers raises a ZeroDivisionError")
      }
      return lowest / rate
    }
  }
}

extension FrameworkTrap {
  static let zeroFirstStep = FrameworkTrap(
    "zero-first-step", at: "num_warmup_steps", "the first update has a rate of 0",
    reason: """
      the warm-up of Transformers is t / num_warmup_steps, from t = 0: the first batch fills the \
      moments of the optimizer but teaches nothing
      """,
    when: { ($0.whole("num_warmup_steps") ?? 0) > 0 })

  static let longWarmUp = FrameworkTrap(
    "long-warm-up", at: "num_warmup_steps", "the warm-up is longer than the run",
    reason: """
      Transformers walks through the warm-up to its end, whatever num_training_steps is; \
      the decay is over at its first step
      """,
    when: { context in
      guard let warmUp = context.whole("num_warmup_steps"),
        let steps = context.whole("num_training_steps")
      else { return false }
      return warmUp > steps
    })

  static let wavesRiseAgain = FrameworkTrap(
    "rises-again", at: "num_training_steps", "the rate rises again after num_training_steps",
    reason: """
      Transformers goes on along the cosine, as PyTorch's CosineAnnealingLR does; Keras, Optax \
      and timm hold the lowest rate
      """,
    when: { context in
      context.whole("num_training_steps").map { $0 < .max && context.reaches($0 + 1) } ?? false
    })

  static let wavesAreNoRestarts = FrameworkTrap(
    "waves", at: "num_cycles", "num_cycles counts waves here, not restarts",
    reason: """
      0.5 is one descent and 1 a descent with a rise; in "cosine_with_restarts" num_cycles counts \
      descents
      """,
    when: { $0.arguments.isGiven("num_cycles") && $0.number("num_cycles") != 0.5 })

  static let minimumIsAFraction = FrameworkTrap(
    "rate-is-a-fraction", at: "min_lr_rate", "min_lr_rate is a part of lr, not a rate",
    reason: "it is what others call a ratio; min_lr is a rate",
    when: { $0.arguments.isGiven("min_lr_rate") })
}
