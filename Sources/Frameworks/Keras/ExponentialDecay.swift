internal import CLibm
public import Optimization

extension Keras {
  /// Multiplies the rate by `decayRate` every `decaySteps` steps, smoothly or in stairs.
  ///
  ///     η(t) = initial · rate^(t / steps); in stairs the exponent is ⌊t / steps⌋
  ///
  /// - Units: `decayRate` is what `decaySteps` steps together multiply by, not one step.
  /// - Edge cases: it has no floor and never ends; the stair begins at step `decaySteps`.
  /// - Source: Keras 3.15 `keras.optimizers.schedules.ExponentialDecay`.
  public struct ExponentialDecay: Schedule, Equatable {
    /// The rate of step 0.
    public let initial: Double
    /// The steps that multiply by `decayRate` together.
    public let decaySteps: Double
    /// What they multiply by.
    public let decayRate: Double
    /// Whether the rate changes only every `decaySteps` steps.
    public let isStaircase: Bool

    /// - Throws: when the rate or `decay_rate` is negative, or `decay_steps` is not above 0.
    public init(
      from initial: Double, steps decaySteps: Double, rate decayRate: Double,
      isStaircase: Bool = false
    ) throws(FrameworkError) {
      try checkInitial(initial)
      try checkDecaySteps(decaySteps)
      try checkRate(decayRate, "decay_rate", then: "Keras computes NaN between the stairs")
      (self.initial, self.decaySteps, self.decayRate) = (initial, decaySteps, decayRate)
      self.isStaircase = isStaircase
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      let periods = Double(step) / decaySteps
      return initial * pow(decayRate, isStaircase ? periods.rounded(.down) : periods)
    }

    /// The formula above.
    public var shape: CurveShape? {
      if let every = wholeSpan(decaySteps) {
        return .exponential(
          from: initial, factor: decayRate, every: every, isStaircase: isStaircase)
      }
      let periods = .step / RateFormula.number(decaySteps)
      let exponent = isStaircase ? RateFormula.function(.floor, periods) : periods
      return .formula(
        .number(initial) * RateFormula.number(decayRate).power(exponent), peak: initial)
    }
  }
}

extension Keras.ExponentialDecay {
  /// `keras.ExponentialDecay(initial_learning_rate=0.1, decay_steps=10, decay_rate=0.5)`.
  static let call = FrameworkCall(
    .keras, "ExponentialDecay",
    summary: "Multiplies the rate by decay_rate every decay_steps steps, smoothly or in stairs.",
    formula: "η(t) = initial_learning_rate · decay_rate^(t / decay_steps)",
    parameters: [
      .initial, .decaySteps,
      FrameworkParameter(
        "decay_rate", .number, range: "≥ 0", "what decay_steps steps together multiply by"),
      .staircase, .kerasName,
    ],
    source: "keras.optimizers.schedules.ExponentialDecay",
    example: """
      keras.ExponentialDecay(initial_learning_rate=0.1, decay_steps=10, decay_rate=0.5, \
      staircase=True)
      """,
    worked: [
      WorkedValue(0, 0.1), WorkedValue(9, 0.1), WorkedValue(10, 0.05), WorkedValue(25, 0.025),
    ],
    traps: [
      FrameworkTrap(
        "rate-per-period", at: "decay_rate", "decay_rate is for decay_steps steps, not for one",
        reason: """
          Keras raises decay_rate to the power t / decay_steps; the gamma of PyTorch's \
          ExponentialLR that gives the same curve is decay_rate ** (1 / decay_steps)
          """,
        when: { context in
          !context.isTrue("staircase") && context.number("decay_steps").map { $0 > 1 } ?? false
        }),
      .kerasPrecision,
    ],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Keras.ExponentialDecay(
          from: arguments.number("initial_learning_rate"), steps: arguments.number("decay_steps"),
          rate: arguments.number("decay_rate"), isStaircase: arguments.truth("staircase")))
    })
}
