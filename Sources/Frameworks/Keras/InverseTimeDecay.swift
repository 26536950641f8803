internal import CLibm
public import Optimization

extension Keras {
  /// Divides the rate by a number that grows by `decayRate` every `decaySteps` steps.
  ///
  ///     η(t) = initial / (1 + rate · t / steps); in stairs t / steps is rounded down
  ///
  /// - Edge cases: it has no floor and never ends; with `decayRate` 0 the rate is constant.
  /// - Source: Keras 3.15 `keras.optimizers.schedules.InverseTimeDecay`.
  public struct InverseTimeDecay: Schedule, Equatable {
    /// The rate of step 0.
    public let initial: Double
    /// The steps in which the divisor grows by `decayRate`.
    public let decaySteps: Double
    /// By how much the divisor grows.
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
      try checkRate(
        decayRate, "decay_rate", then: "Keras divides by less and less, at last by 0 and below")
      (self.initial, self.decaySteps, self.decayRate) = (initial, decaySteps, decayRate)
      self.isStaircase = isStaircase
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      let periods = Double(step) / decaySteps
      return initial / (1 + decayRate * (isStaircase ? periods.rounded(.down) : periods))
    }

    /// The formula above.
    public var shape: CurveShape? {
      if let every = wholeSpan(decaySteps) {
        return .inverseTime(
          from: initial, growth: decayRate, every: every, isStaircase: isStaircase)
      }
      let periods = .step / RateFormula.number(decaySteps)
      let exponent = isStaircase ? RateFormula.function(.floor, periods) : periods
      return .formula(.number(initial) / (1 + .number(decayRate) * exponent), peak: initial)
    }
  }
}

extension Keras.InverseTimeDecay {
  /// `keras.InverseTimeDecay(initial_learning_rate=0.1, decay_steps=10, decay_rate=1.0)`.
  static let call = FrameworkCall(
    .keras, "InverseTimeDecay",
    summary: "Divides the rate by a number that grows in proportion to the steps.",
    formula: "η(t) = initial_learning_rate / (1 + decay_rate · t / decay_steps)",
    parameters: [
      .initial, .decaySteps,
      FrameworkParameter(
        "decay_rate", .number, range: "≥ 0", "by how much decay_steps steps raise the divisor"),
      .staircase, .kerasName,
    ],
    source: "keras.optimizers.schedules.InverseTimeDecay",
    example: "keras.InverseTimeDecay(initial_learning_rate=0.1, decay_steps=10, decay_rate=1.0)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(5, 0.1 / 1.5), WorkedValue(10, 0.05), WorkedValue(40, 0.02),
    ],
    traps: [.kerasPrecision],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Keras.InverseTimeDecay(
          from: arguments.number("initial_learning_rate"), steps: arguments.number("decay_steps"),
          rate: arguments.number("decay_rate"), isStaircase: arguments.truth("staircase")))
    })
}
