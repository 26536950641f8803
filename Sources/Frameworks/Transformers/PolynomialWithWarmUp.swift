internal import CLibm
public import Optimization

extension Transformers {
  /// A linear warm-up, then down along a power of the remaining steps to a last rate.
  ///
  ///     η(t) = (rate − end) · (1 − (t − warm-up) / (steps − warm-up))^power + end
  ///
  /// - Edge cases: after `steps` the rate is `end`.
  /// - Source: Transformers 5.23 `get_polynomial_decay_schedule_with_warmup`.
  public struct PolynomialWithWarmUp: WarmedUpSchedule, Equatable {
    /// The optimizer's rate.
    public let base: Double
    /// Steps of the warm-up.
    public let warmUpSteps: Int
    /// Steps of the whole run, the warm-up included.
    public let steps: Int
    /// The last rate.
    public let end: Double
    /// The power; 1 is a line.
    public let power: Double

    /// - Throws: when `lr_end` is not below the rate, all steps are warm-up, or a number is negative.
    public init(
      rate base: Double, warmUpSteps: Int, steps: Int, to end: Double = 1e-7, power: Double = 1
    ) throws(FrameworkError) {
      try checkRate(base, "lr")
      try checkWarmUp(warmUpSteps)
      try checkTrainingSteps(steps)
      try checkRate(end, "lr_end", then: "Transformers ends with a negative rate")
      try checkRate(
        power, "power", then: "Transformers raises a ZeroDivisionError at the last step")
      guard end < base else {
        throw .outside(
          "lr_end", "below the optimizer's rate", end, then: "Transformers raises a ValueError")
      }
      guard steps != warmUpSteps else {
        throw .outside(
          "num_training_steps", "above num_warmup_steps", Double(steps),
          then: "Transformers raises a ZeroDivisionError at the end of the warm-up")
      }
      (self.base, self.warmUpSteps, self.steps) = (base, warmUpSteps, steps)
      (self.end, self.power) = (end, power)
    }

    /// The decay.
    public func factor(at step: Int) -> Double {
      guard step <= steps else { return end / base }
      let remaining = 1 - Double(step - warmUpSteps) / Double(steps - warmUpSteps)
      return ((base - end) * pow(remaining, power) + end) / base
    }

    /// The end of the run.
    public var length: Int? { max(steps, warmUpSteps) }

    /// The formula above, after the warm-up.
    public var decayShape: CurveShape? {
      let span = steps - warmUpSteps
      guard span > 0 else { return .constant(end) }
      if power == 1 { return .line(from: base, to: end, over: span) }
      if power == 0 { return .levels([(0, base), (span + 1, end)]) }
      return .power(from: base, to: end, over: span, power: power)
    }
  }
}

extension Transformers.PolynomialWithWarmUp {
  /// `transformers.get_polynomial_decay_schedule_with_warmup(lr=0.1, …, power=2.0)`.
  static let call = FrameworkCall(
    .transformers, "get_polynomial_decay_schedule_with_warmup",
    summary: "A linear warm-up, then down along a power of the remaining steps to a last rate.",
    formula: """
      η(t) = (lr − lr_end) · (1 − (t − num_warmup_steps) / (num_training_steps − \
      num_warmup_steps))^power + lr_end
      """,
    parameters: [
      .optimizer, .numWarmUpSteps, .numTrainingSteps,
      FrameworkParameter("lr_end", .rate, default: "1e-7", range: "≥ 0, < lr", "the last rate"),
      FrameworkParameter("power", .number, default: "1.0", range: "≥ 0", "1 is a line"),
      .lastEpoch,
    ],
    source: "transformers.get_polynomial_decay_schedule_with_warmup",
    example: """
      transformers.get_polynomial_decay_schedule_with_warmup(lr=0.1, num_warmup_steps=10, \
      num_training_steps=50, lr_end=0.0, power=2.0)
      """,
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(30, 0.025),
      WorkedValue(50, 0), WorkedValue(99, 0),
    ],
    traps: [
      .zeroFirstStep, .longWarmUp,
      FrameworkTrap(
        "default-end", at: "lr_end", "the rate ends at 1e-7, not at 0",
        reason: """
          lr_end is 1e-7 unless it is given; PyTorch's PolynomialLR ends at 0, Keras' \
          PolynomialDecay at 0.0001
          """,
        when: { !$0.arguments.isGiven("lr_end") }),
    ],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Transformers.PolynomialWithWarmUp(
          rate: arguments.optimizerRate(), warmUpSteps: arguments.whole("num_warmup_steps"),
          steps: arguments.whole("num_training_steps"), to: arguments.number("lr_end"),
          power: arguments.number("power")))
    })
}
