internal import CLibm
public import Optimization

extension Optax {
  /// Multiplies the rate by `decayRate` every `steps` steps, down or up to a limit.
  ///
  ///     η(t) = initial · rate^(s / steps),  s = t − begin; in stairs the exponent is ⌊s / steps⌋
  ///
  /// - Edge cases: `end` is the lowest rate where `decayRate` is below 1, else the highest; it also
  ///   holds before `begin`. With `steps` 0 or `decayRate` 0 the rate stays at `initial`.
  /// - Source: Optax 0.2 `optax.exponential_decay`.
  public struct ExponentialDecay: Schedule, Equatable {
    /// The rate up to step `begin`.
    public let initial: Double
    /// The steps that multiply by `decayRate` together.
    public let steps: Int
    /// What they multiply by.
    public let decayRate: Double
    /// The step where the decay begins.
    public let begin: Int
    /// Whether the rate changes only every `steps` steps.
    public let isStaircase: Bool
    /// The limit.
    public let end: Double?

    /// - Throws: when a rate, `decay_rate` or a count is negative.
    public init(
      from initial: Double, steps: Int, rate decayRate: Double, begin: Int = 0,
      isStaircase: Bool = false, to end: Double? = nil
    ) throws(FrameworkError) {
      try checkRate(initial, "init_value", then: "Optax goes on with a negative rate")
      try checkCount(
        steps, "transition_steps", then: "Optax logs it and stays at init_value for ever")
      try checkRate(decayRate, "decay_rate", then: "Optax computes NaN between the stairs")
      try checkCount(begin, "transition_begin", then: "Optax logs it and takes it for 0")
      if let end { try checkRate(end, "end_value", then: "Optax takes it as the limit") }
      (self.initial, self.steps, self.decayRate) = (initial, steps, decayRate)
      (self.begin, self.isStaircase, self.end) = (begin, isStaircase, end)
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      guard steps > 0, decayRate != 0 else { return initial }
      let decayed = step <= begin ? initial : initial * pow(decayRate, periods(step - begin))
      guard let end else { return decayed }
      return decayRate < 1 ? max(decayed, end) : min(decayed, end)
    }

    private func periods(_ count: Int) -> Double {
      let periods = Double(count) / Double(steps)
      return isStaircase ? periods.rounded(.down) : periods
    }

    /// None, unless the rate never changes.
    public var length: Int? { steps == 0 || decayRate == 0 || decayRate == 1 ? 0 : nil }

    /// The formula above.
    public var shape: CurveShape? {
      guard steps > 0, decayRate != 0 else { return .constant(initial) }
      var shape = CurveShape.exponential(
        from: initial, factor: decayRate, every: steps, isStaircase: isStaircase)
      if begin > 0 { shape = .delayed(shape, by: begin) }
      guard let end else { return shape }
      let most = Double.greatestFiniteMagnitude
      return decayRate < 1
        ? .clamped(shape, from: end, to: most) : .clamped(shape, from: -most, to: end)
    }
  }
}

extension Optax.ExponentialDecay {
  /// `optax.exponential_decay(init_value=0.1, transition_steps=10, decay_rate=0.5)`.
  static let call = FrameworkCall(
    .optax, "exponential_decay",
    summary: "Multiplies the rate by decay_rate every transition_steps steps, up to a limit.",
    formula: "η(t) = init_value · decay_rate^((t − transition_begin) / transition_steps)",
    parameters: [.initValue, .transitionSteps, .decayRate, .transitionBegin, .stairs, .limit],
    source: "optax.exponential_decay",
    example: """
      optax.exponential_decay(init_value=0.1, transition_steps=10, decay_rate=0.5, staircase=True)
      """,
    worked: [
      WorkedValue(0, 0.1), WorkedValue(9, 0.1), WorkedValue(10, 0.05), WorkedValue(25, 0.025),
    ],
    traps: [.noDecay] + [FrameworkTrap].upperLimit(of: "init_value") + [.optaxPrecision],
    make: { arguments throws(FrameworkError) in
      .rates(try decay(arguments, from: arguments.number("init_value")))
    })

  /// The decay that two calls describe with the same words.
  static func decay(
    _ arguments: FrameworkArguments, from initial: Double
  ) throws(FrameworkError) -> Self {
    try Self(
      from: initial, steps: arguments.whole("transition_steps"),
      rate: arguments.number("decay_rate"), begin: arguments.whole("transition_begin"),
      isStaircase: arguments.truth("staircase"), to: arguments.optionalNumber("end_value"))
  }
}
