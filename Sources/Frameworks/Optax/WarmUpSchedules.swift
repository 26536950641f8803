internal import Optimization

// The calls that join a warm-up with a decay; the schedule itself is `JoinedSchedules`.

extension Optax {
  /// `optax.warmup_cosine_decay_schedule(init_value=0.0, peak_value=0.1, …)`.
  static let warmUpCosineCall = FrameworkCall(
    .optax, "warmup_cosine_decay_schedule", summary: "A linear warm-up, then half a cosine.",
    formula: """
      a line from init_value to peak_value, then η(t) = peak_value · ((1 − α) · \
      (½(1 + cos(π · (t − warmup_steps) / (decay_steps − warmup_steps))))^exponent + α), \
      α = end_value / peak_value
      """,
    parameters: [
      .initValue, .peakValue, .warmUpSteps,
      FrameworkParameter(
        "decay_steps", .whole, range: "> warmup_steps", "steps of all, the warm-up included"),
      FrameworkParameter("end_value", .rate, default: "0.0", range: "≥ 0", "the last rate"),
      .exponent,
    ],
    source: "optax.warmup_cosine_decay_schedule",
    example: """
      optax.warmup_cosine_decay_schedule(init_value=0.0, peak_value=0.1, warmup_steps=10, \
      decay_steps=30)
      """,
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(20, 0.05),
      WorkedValue(30, 0), WorkedValue(60, 0),
    ],
    traps: [
      FrameworkTrap(
        "decay-includes-warm-up", at: "decay_steps", "decay_steps includes the warm-up",
        reason: """
          the cosine has decay_steps - warmup_steps steps; the decay_steps of Keras' CosineDecay \
          begin after the warm-up
          """,
        when: { ($0.whole("warmup_steps") ?? 0) > 0 }),
      FrameworkTrap(
        "no-peak", at: "end_value", "with peak_value=0 the end_value is not used",
        reason: "Optax divides end_value by peak_value, and takes the part for 0 instead",
        when: { $0.number("peak_value") == 0 && ($0.number("end_value") ?? 0) > 0 }),
      .optaxPrecision,
    ],
    make: { arguments throws(FrameworkError) in .rates(try warmUpCosine(arguments)) })

  /// `optax.warmup_exponential_decay_schedule(init_value=0.0, peak_value=0.1, …)`.
  static let warmUpExponentialCall = FrameworkCall(
    .optax, "warmup_exponential_decay_schedule",
    summary: "A linear warm-up, then an exponential decay.",
    formula: """
      a line from init_value to peak_value, then η(t) = peak_value · \
      decay_rate^((t − warmup_steps − transition_begin) / transition_steps)
      """,
    parameters: [
      .initValue, .peakValue, .warmUpSteps, .transitionSteps, .decayRate, .transitionBegin,
      .stairs, .limit,
    ],
    source: "optax.warmup_exponential_decay_schedule",
    example: """
      optax.warmup_exponential_decay_schedule(init_value=0.0, peak_value=0.1, warmup_steps=10, \
      transition_steps=20, decay_rate=0.25)
      """,
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(20, 0.05),
      WorkedValue(30, 0.025),
    ],
    traps: [.noDecay] + [FrameworkTrap].upperLimit(of: "peak_value") + [.optaxPrecision],
    make: { arguments throws(FrameworkError) in
      let warmUp = try PolynomialSchedule.warmUp(arguments)
      let decay = try ExponentialDecay.decay(arguments, from: warmUp.end)
      return .rates(
        try JoinedSchedules(
          [AnySchedule(warmUp), AnySchedule(decay)],
          boundaries: [arguments.whole("warmup_steps")]))
    })

  /// The warm-up and the cosine of one cycle.
  static func warmUpCosine(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> JoinedSchedules {
    let warmUp = try PolynomialSchedule.warmUp(arguments)
    let (peak, steps) = (warmUp.end, try arguments.whole("decay_steps"))
    guard steps > warmUp.steps else {
      throw .outside(
        "decay_steps", "above warmup_steps, which it includes", Double(steps),
        then: "Optax raises a ValueError")
    }
    let end = try arguments.number("end_value")
    try checkRate(end, "end_value", then: "Optax goes on with a negative rate")
    let cosine = try CosineDecaySchedule(
      from: peak, steps: steps - warmUp.steps, alpha: peak == 0 ? 0 : end / peak,
      exponent: arguments.number("exponent"))
    return try JoinedSchedules(
      [AnySchedule(warmUp), AnySchedule(cosine)], boundaries: [warmUp.steps])
  }
}
