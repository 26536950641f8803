internal import CLibm
public import Optimization

extension Keras {
  /// Falls along a power of the remaining part of the steps to `end`, once or again and again.
  ///
  ///     η(t) = (initial − end) · (1 − min(t, steps) / steps)^power + end
  ///
  /// - Edge cases: with `isCycling` the steps are stretched instead: to ⌈t / steps⌉ times as many,
  ///   so that the rate reaches `end` at each multiple of `decaySteps` and jumps up after it, each
  ///   time less high.
  /// - Source: Keras 3.15 `keras.optimizers.schedules.PolynomialDecay`.
  public struct PolynomialDecay: Schedule, Equatable {
    /// The rate of step 0.
    public let initial: Double
    /// The steps from the first rate to the last.
    public let decaySteps: Double
    /// The last rate.
    public let end: Double
    /// The power; 1 is a line.
    public let power: Double
    /// Whether it starts again after `decaySteps`.
    public let isCycling: Bool

    /// - Throws: when a rate or `power` is negative, or `decay_steps` is not above 0.
    public init(
      from initial: Double, to end: Double = 1e-4, steps decaySteps: Double, power: Double = 1,
      isCycling: Bool = false
    ) throws(FrameworkError) {
      try checkInitial(initial)
      try checkDecaySteps(decaySteps)
      try checkRate(end, "end_learning_rate", then: "Keras goes on with a negative rate")
      try checkRate(power, "power", then: "Keras computes an infinite rate at decay_steps")
      (self.initial, self.end, self.decaySteps) = (initial, end, decaySteps)
      (self.power, self.isCycling) = (power, isCycling)
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      var (now, span) = (Double(step), decaySteps)
      if isCycling {
        span *= step == 0 ? 1 : (now / decaySteps).rounded(.up)
      } else {
        now = min(now, decaySteps)
      }
      return (initial - end) * pow(1 - now / span, power) + end
    }

    /// `decaySteps`, unless it starts again.
    public var length: Int? { isCycling ? nil : Int(exactly: decaySteps.rounded(.up)) }

    /// The formula above.
    public var shape: CurveShape? {
      if !isCycling, let steps = wholeSpan(decaySteps) {
        return power == 1
          ? .line(from: initial, to: end, over: steps)
          : .power(from: initial, to: end, over: steps, power: power)
      }
      let span = RateFormula.number(decaySteps)
      let cycles = RateFormula.greatest(1, .function(.ceiling, .step / span))
      let progress = isCycling ? .step / (span * cycles) : .least(.step, span) / span
      let left = (1 - progress).power(.number(power))
      return .formula(.fall(from: initial, to: end, left), peak: max(initial, end))
    }
  }
}

extension Keras.PolynomialDecay {
  /// `keras.PolynomialDecay(initial_learning_rate=0.1, decay_steps=50, end_learning_rate=0.0)`.
  static let call = FrameworkCall(
    .keras, "PolynomialDecay",
    summary: "Falls along a power of the remaining part of the steps, once or again and again.",
    formula: """
      η(t) = (initial_learning_rate − end_learning_rate) · \
      (1 − min(t, decay_steps) / decay_steps)^power + end_learning_rate
      """,
    parameters: [
      .initial, .decaySteps,
      FrameworkParameter(
        "end_learning_rate", .rate, default: "0.0001", range: "≥ 0", "the last rate"),
      FrameworkParameter("power", .number, default: "1.0", range: "≥ 0", "1 is a line"),
      FrameworkParameter(
        "cycle", .truth, default: "False", "whether it jumps up again after decay_steps"),
      .kerasName,
    ],
    source: "keras.optimizers.schedules.PolynomialDecay",
    example: """
      keras.PolynomialDecay(initial_learning_rate=0.1, decay_steps=50, end_learning_rate=0.0, \
      power=2.0)
      """,
    worked: [
      WorkedValue(0, 0.1), WorkedValue(25, 0.025), WorkedValue(50, 0), WorkedValue(99, 0),
    ],
    traps: [
      FrameworkTrap(
        "default-end", at: "end_learning_rate", "the rate ends at 0.0001, not at 0",
        reason: """
          end_learning_rate is 0.0001 unless it is given; PyTorch's PolynomialLR ends at 0, \
          Transformers' at 1e-7
          """,
        when: { !$0.arguments.isGiven("end_learning_rate") }),
      FrameworkTrap(
        "cycle-boundary", at: "cycle", "the rate jumps up one step after decay_steps, not at it",
        reason: "Keras stretches decay_steps to the next multiple that is not below the step",
        when: { $0.isTrue("cycle") }),
      .kerasPrecision,
    ],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Keras.PolynomialDecay(
          from: arguments.number("initial_learning_rate"),
          to: arguments.number("end_learning_rate"), steps: arguments.number("decay_steps"),
          power: arguments.number("power"), isCycling: arguments.truth("cycle")))
    })
}
