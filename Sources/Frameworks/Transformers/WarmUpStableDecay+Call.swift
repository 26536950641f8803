internal import Optimization

extension Transformers.WarmUpStableDecay {
  /// `transformers.get_wsd_schedule(lr=0.1, num_warmup_steps=10, num_decay_steps=20, …)`.
  static let call = FrameworkCall(
    .transformers, "get_wsd_schedule", summary: "Up, level, down: warm-up, stable, decay.",
    formula: """
      η(t) = lr · (f · (1 − min_lr_ratio) + min_lr_ratio), f from 0 to 1 in the warm-up, 1, and \
      from 1 to 0 in the decay
      """,
    parameters: [
      .optimizer, .numWarmUpSteps,
      FrameworkParameter("num_decay_steps", .whole, range: "≥ 0", "steps of the decay"),
      FrameworkParameter(
        "num_training_steps", .whole, default: "None", range: "≥ warm-up and decay",
        "steps of the whole run; or give num_stable_steps"),
      FrameworkParameter(
        "num_stable_steps", .whole, default: "None", range: "≥ 0", "steps at the full rate"),
      FrameworkParameter(
        "warmup_type", .choice, default: "\"linear\"", range: "one of the choices",
        choices: shapes, "the shape of the way up"),
      FrameworkParameter(
        "decay_type", .choice, default: "\"cosine\"", range: "one of the choices",
        choices: shapes, "the shape of the way down"),
      FrameworkParameter(
        "min_lr_ratio", .number, default: "0", range: "≥ 0", "the part of lr at both ends"),
      .waves, .lastEpoch,
    ],
    source: "transformers.get_wsd_schedule",
    example: """
      transformers.get_wsd_schedule(lr=0.1, num_warmup_steps=10, num_decay_steps=20, \
      num_training_steps=60)
      """,
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(40, 0.1),
      WorkedValue(50, 0.05), WorkedValue(60, 0),
    ],
    traps: traps,
    make: { arguments throws(FrameworkError) in
      .rates(
        try Transformers.WarmUpStableDecay(
          rate: arguments.optimizerRate(), phases(arguments),
          warmUp: shape("warmup_type", arguments), decay: shape("decay_type", arguments),
          floor: arguments.number("min_lr_ratio"), cycles: arguments.number("num_cycles")))
    })

  private static let traps: [FrameworkTrap] = [
    FrameworkTrap(
      "zero-first-step", at: "num_warmup_steps", "the first update has a rate of 0",
      reason: "the warm-up of Transformers begins at 0: the first batch teaches nothing",
      when: { ($0.whole("num_warmup_steps") ?? 0) > 0 && $0.number("min_lr_ratio") == 0 }),
    FrameworkTrap(
      "ratio-lifts-warm-up", at: "min_lr_ratio",
      "the warm-up begins at min_lr_ratio · lr too, not at 0",
      reason: "Transformers lifts both ends of the curve by the ratio, a part of lr",
      when: { ($0.number("min_lr_ratio") ?? 0) > 0 && ($0.whole("num_warmup_steps") ?? 0) > 0 }),
    FrameworkTrap(
      "stable-steps-win", at: "num_training_steps",
      "num_training_steps is not used where num_stable_steps is given",
      reason: "Transformers warns, and ends when the decay does",
      when: {
        $0.arguments.isGiven("num_training_steps") && $0.arguments.isGiven("num_stable_steps")
      }),
    FrameworkTrap(
      "jump-at-the-end", at: "num_cycles",
      "after the decay the rate jumps to min_lr_ratio · lr, which the cosine does not end at",
      reason:
        "num_cycles counts waves, and only with 0.5, 1.5, … is the end of the decay the bottom",
      when: { context in
        guard context.arguments.isText("decay_type", "cosine"),
          let cycles = context.number("num_cycles")
        else { return false }
        return cycles - cycles.rounded(.down) != 0.5
      }),
  ]

  private static let shapes: [Name] = ["linear", "cosine", "1-sqrt"]

  private static func shape(
    _ name: Name, _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> Shape {
    let shape = try arguments.choice(name, of: shapes, then: "Transformers raises a ValueError")
    return shape == "linear" ? .linear : shape == "cosine" ? .cosine : .squareRoot
  }

  private static func phases(_ arguments: FrameworkArguments) throws(FrameworkError) -> Phases {
    let warmUp = try arguments.whole("num_warmup_steps")
    let decay = try arguments.whole("num_decay_steps")
    try checkWarmUp(warmUp)
    try checkCount(decay, "num_decay_steps", then: "Transformers does without a decay")
    if let stable = try arguments.optionalWhole("num_stable_steps") {
      return Phases(warmUp: warmUp, stable: stable, decay: decay)
    }
    guard let total = try arguments.optionalWhole("num_training_steps") else {
      throw FrameworkError(
        "", "needs num_training_steps or num_stable_steps", then: "Transformers raises a ValueError"
      )
    }
    try checkTrainingSteps(total)
    guard total - warmUp >= decay else {
      throw .outside(
        "num_training_steps", "at least num_warmup_steps + num_decay_steps", Double(total),
        then: "Transformers begins in the middle of the decay")
    }
    return Phases(warmUp: warmUp, stable: total - warmUp - decay, decay: decay)
  }
}
