internal import CLibm
public import Optimization

extension Keras {
  /// Half a cosine again and again, each cycle longer and lower than the one before.
  ///
  ///     η(t) = initial · ((1 − α) · m_mul^i · ½(1 + cos(π · part of cycle i)) + α)
  ///
  /// - Units: `alpha` is a part of `initial`; the height factor does not lower it.
  /// - Edge cases: it never ends. The cycle is found by a logarithm, whose rounding puts some first
  ///   steps of a cycle (with `t_mul` 3: step 121 of `first_decay_steps` 1) at the end of the last.
  /// - Source: Keras 3.15 `keras.optimizers.schedules.CosineDecayRestarts`.
  public struct CosineDecayRestarts: Schedule, Equatable {
    /// The rate of step 0.
    public let initial: Double
    /// The steps of the first cycle.
    public let firstSteps: Double
    /// What the length of each next cycle is multiplied by.
    public let lengthFactor: Double
    /// What the height of each next cycle is multiplied by.
    public let heightFactor: Double
    /// The lowest rate as a part of `initial`.
    public let alpha: Double

    /// - Throws: when a rate or factor is negative, `t_mul` is below 1, or `first_decay_steps` is
    ///   not above 0.
    public init(
      from initial: Double, firstSteps: Double, lengthFactor: Double = 2, heightFactor: Double = 1,
      alpha: Double = 0
    ) throws(FrameworkError) {
      try checkInitial(initial)
      try checkPositive(firstSteps, "first_decay_steps", then: "Keras raises a ValueError")
      try checkFinite(lengthFactor, "t_mul")
      guard lengthFactor >= 1 else {
        throw .outside(
          "t_mul", "at least 1", lengthFactor,
          then: "Keras computes NaN after first_decay_steps / (1 - t_mul) steps")
      }
      try checkRate(heightFactor, "m_mul", then: "Keras goes on with a negative rate")
      try checkRate(alpha, "alpha", then: "Keras goes on with a negative rate")
      (self.initial, self.firstSteps, self.alpha) = (initial, firstSteps, alpha)
      (self.lengthFactor, self.heightFactor) = (lengthFactor, heightFactor)
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      let (cycle, part) = cycle(Double(step) / firstSteps)
      let wave = 0.5 * pow(heightFactor, cycle) * (1 + cos(.pi * part))
      return initial * ((1 - alpha) * wave + alpha)
    }

    /// The number of the cycle and the part of it that is over.
    private func cycle(_ completed: Double) -> (index: Double, part: Double) {
      guard lengthFactor != 1 else {
        let index = completed.rounded(.down)
        return (index, completed - index)
      }
      let logarithm = log(1 - completed * (1 - lengthFactor)) / log(lengthFactor)
      let index = logarithm.rounded(.down)
      let before = (1 - pow(lengthFactor, index)) / (1 - lengthFactor)
      return (index, (completed - before) / pow(lengthFactor, index))
    }

    /// The formula above; nil for cycles whose length is no whole number.
    public var shape: CurveShape? {
      let end = initial * alpha
      if let every = wholeSpan(firstSteps), let length = wholeSpan(lengthFactor) {
        return .restarts(from: initial, to: end, every: every, length: length, height: heightFactor)
      }
      guard lengthFactor == 1 else { return nil }
      let completed = .step / RateFormula.number(firstSteps)
      let index = RateFormula.function(.floor, completed)
      let left = RateFormula.cosineFall(completed - index)
      let height = RateFormula.number(heightFactor).power(index)
      return .formula(.fall(from: initial, to: end, height * left), peak: initial)
    }
  }
}

extension Keras.CosineDecayRestarts {
  /// `keras.CosineDecayRestarts(initial_learning_rate=0.1, first_decay_steps=10)`.
  static let call = FrameworkCall(
    .keras, "CosineDecayRestarts",
    summary: "Half a cosine again and again, each cycle longer and lower than the one before.",
    formula: """
      η(t) = initial_learning_rate · ((1 − alpha) · m_mul^i · ½(1 + cos(π · p)) + alpha), p the \
      part of cycle i that is over; cycle i has first_decay_steps · t_mul^i steps
      """,
    parameters: [
      .initial,
      FrameworkParameter(
        "first_decay_steps", .number, range: "> 0", "steps of the first cycle"),
      FrameworkParameter(
        "t_mul", .number, default: "2.0", range: "≥ 1", "what each next length is multiplied by"),
      FrameworkParameter(
        "m_mul", .number, default: "1.0", range: "≥ 0", "what each next height is multiplied by"),
      FrameworkParameter(
        "alpha", .number, default: "0.0", range: "≥ 0", "the lowest rate as a part of the first"),
      .kerasName,
    ],
    source: "keras.optimizers.schedules.CosineDecayRestarts",
    example: "keras.CosineDecayRestarts(initial_learning_rate=0.1, first_decay_steps=10)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(20, 0.05),
      WorkedValue(30, 0.1),
    ],
    traps: [
      .alphaIsAFraction("alpha is a part of initial_learning_rate"),
      .restartRounding(first: "first_decay_steps", factor: "t_mul"), .kerasPrecision,
    ],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Keras.CosineDecayRestarts(
          from: arguments.number("initial_learning_rate"),
          firstSteps: arguments.number("first_decay_steps"),
          lengthFactor: arguments.number("t_mul"), heightFactor: arguments.number("m_mul"),
          alpha: arguments.number("alpha")))
    })
}
