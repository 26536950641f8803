internal import Optimization

extension Keras.CosineDecay {
  /// `keras.CosineDecay(initial_learning_rate=0.1, decay_steps=1000)`.
  static let call = FrameworkCall(
    .keras, "CosineDecay",
    summary: "A linear warm-up, where there is one, and half a cosine down to a part of the peak.",
    formula: """
      η(t) = peak · ((1 − alpha) · ½(1 + cos(π · s / decay_steps)) + alpha), s = t − warmup_steps; \
      before that a line from initial_learning_rate to warmup_target
      """,
    parameters: [
      .initial, .decaySteps,
      FrameworkParameter(
        "alpha", .number, default: "0.0", range: "≥ 0", "the last rate as a part of the peak"),
      .kerasName,
      FrameworkParameter(
        "warmup_target", .rate, default: "None", range: "≥ 0", "the rate after the warm-up"),
      FrameworkParameter(
        "warmup_steps", .number, default: "0", range: "≥ 0", "steps of the warm-up"),
    ],
    source: "keras.optimizers.schedules.CosineDecay",
    example: "keras.CosineDecay(initial_learning_rate=0.1, decay_steps=20)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(10, 0.05), WorkedValue(20, 0), WorkedValue(40, 0),
    ],
    traps: [
      FrameworkTrap(
        "decay-excludes-warm-up", at: "decay_steps", "decay_steps does not include the warm-up",
        reason: """
          Keras holds the last rate from warmup_steps + decay_steps on; the decay_steps of \
          Optax and the num_training_steps of Transformers include the warm-up
          """,
        when: { $0.arguments.isGiven("warmup_target") && ($0.number("warmup_steps") ?? 0) > 0 }),
      FrameworkTrap(
        "no-warm-up", at: "warmup_steps", "without warmup_target there is no warm-up",
        reason: "Keras looks at warmup_steps only when warmup_target is given",
        when: { $0.arguments.isNone("warmup_target") && ($0.number("warmup_steps") ?? 0) > 0 }),
      FrameworkTrap(
        "unused-initial", at: "initial_learning_rate",
        "with warmup_target and no warmup_steps the initial rate is not used",
        reason: "the rate begins at warmup_target, where the warm-up would have ended",
        when: { $0.arguments.isGiven("warmup_target") && $0.number("warmup_steps") == 0 }),
      .alphaIsAFraction("alpha is a part of warmup_target, or of initial_learning_rate"),
      .kerasPrecision,
    ],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Keras.CosineDecay(
          from: arguments.number("initial_learning_rate"), steps: arguments.number("decay_steps"),
          alpha: arguments.number("alpha"), target: arguments.optionalNumber("warmup_target"),
          warmUpSteps: arguments.number("warmup_steps")))
    })
}
