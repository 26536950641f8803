internal import Optimization

extension Optax.PolynomialSchedule {
  /// `optax.polynomial_schedule(init_value=0.1, end_value=0.0, power=2, transition_steps=50)`.
  static let call = FrameworkCall(
    .optax, "polynomial_schedule",
    summary: "Goes from one rate to another along a power of the remaining part of the steps.",
    formula: """
      η(t) = (init_value − end_value) · (1 − (t − transition_begin) / transition_steps)^power \
      + end_value
      """,
    parameters: [
      .initValue, .endValue,
      FrameworkParameter("power", .number, range: "≥ 0", "1 is a line"),
      .transitionSteps, .transitionBegin,
    ],
    source: "optax.polynomial_schedule",
    example: """
      optax.polynomial_schedule(init_value=0.1, end_value=0.0, power=2, transition_steps=50)
      """,
    worked: [
      WorkedValue(0, 0.1), WorkedValue(25, 0.025), WorkedValue(50, 0), WorkedValue(99, 0),
    ],
    traps: [.noTransition, .notANumber, .optaxPrecision],
    make: { arguments throws(FrameworkError) in
      .rates(try schedule(arguments, power: arguments.number("power")))
    })

  /// `optax.linear_schedule(init_value=0.0, end_value=0.1, transition_steps=20)`.
  static let linearCall = FrameworkCall(
    .optax, "linear_schedule", summary: "Goes from one rate to another in equal steps.",
    formula: """
      η(t) = init_value + (end_value − init_value) · (t − transition_begin) / transition_steps
      """,
    parameters: [.initValue, .endValue, .transitionSteps, .transitionBegin],
    source: "optax.linear_schedule",
    example: "optax.linear_schedule(init_value=0.0, end_value=0.1, transition_steps=20)",
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.025), WorkedValue(20, 0.1), WorkedValue(99, 0.1),
    ],
    traps: [.noTransition, .optaxPrecision],
    make: { arguments throws(FrameworkError) in .rates(try schedule(arguments, power: 1)) })

  /// `optax.warmup_constant_schedule(init_value=0.0, peak_value=0.1, warmup_steps=10)`.
  static let warmUpCall = FrameworkCall(
    .optax, "warmup_constant_schedule", summary: "Rises to a rate in equal steps and stays there.",
    formula: "η(t) = init_value + (peak_value − init_value) · min(t, warmup_steps) / warmup_steps",
    parameters: [.initValue, .peakValue, .warmUpSteps],
    source: "optax.warmup_constant_schedule",
    example: "optax.warmup_constant_schedule(init_value=0.0, peak_value=0.1, warmup_steps=10)",
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(99, 0.1),
    ],
    traps: [
      FrameworkTrap(
        "no-transition", at: "warmup_steps",
        "with warmup_steps=0 the rate stays at init_value and never becomes peak_value",
        reason: "Optax takes a line of no steps for one that is switched off",
        when: { $0.whole("warmup_steps") == 0 }),
      .optaxPrecision,
    ],
    make: { arguments throws(FrameworkError) in
      .rates(try warmUp(arguments))
    })

  private static func schedule(
    _ arguments: FrameworkArguments, power: Double
  ) throws(FrameworkError) -> Self {
    try Self(
      from: arguments.number("init_value"), to: arguments.number("end_value"), power: power,
      steps: arguments.whole("transition_steps"), begin: arguments.whole("transition_begin"))
  }

  /// The line from `init_value` to `peak_value` that begins several calls.
  static func warmUp(_ arguments: FrameworkArguments) throws(FrameworkError) -> Self {
    let peak = try arguments.number("peak_value")
    try checkRate(peak, "peak_value", then: "Optax goes on with a negative rate")
    let steps = try arguments.whole("warmup_steps")
    try checkCount(steps, "warmup_steps", then: "Optax stays at init_value for ever")
    return try Self(from: arguments.number("init_value"), to: peak, steps: steps)
  }
}

extension FrameworkTrap {
  fileprivate static let noTransition = FrameworkTrap(
    "no-transition", at: "transition_steps",
    "with transition_steps=0 the rate stays at init_value and never becomes end_value",
    reason: "Optax takes a transition of no steps for one that is switched off",
    when: { $0.whole("transition_steps") == 0 })

  fileprivate static let notANumber = FrameworkTrap(
    "nan-when-compiled", at: "power", "under jax.jit the rate may be NaN from the end on",
    reason: """
      compiled, t / transition_steps becomes t · (1 / transition_steps), and 1 minus that can end a \
      little below 0, which has no broken power: on a CPU, JAX 0.10.2 gives NaN for 218 of the \
      lengths 1 to 399 (10 is one). Try yours compiled, or end the run a step before
      """,
    when: { context in
      guard let power = context.number("power"), power != power.rounded(),
        let begin = context.whole("transition_begin"),
        let steps = context.whole("transition_steps"), steps > 0
      else { return false }
      return context.reaches(begin.addingReportingOverflow(steps).partialValue)
    })
}
