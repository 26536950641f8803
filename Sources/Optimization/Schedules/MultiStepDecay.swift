/// Multiplies the rate by `factor` at each of the given steps, and is flat in between.
///
///     η(t) = peak · factor^(number of milestones ≤ t)
///
/// - Units: `peak` is a learning rate (≥ 0); `factor` a plain number in (0, 1]; milestones count
///   steps, often epochs.
/// - Edge cases: the step of a milestone already has the lower rate; after the last one the rate
///   stays.
/// - Complexity: O(log n) for n milestones, no allocation; the same bits on every platform.
/// - Source: convention of PyTorch `MultiStepLR`; He et al., arXiv:1512.03385, §4.2, drop at 32,000
///   and 48,000 iterations.
public struct MultiStepDecay: Schedule, Equatable {
  /// The rate of the first phase.
  public let peak: Double
  /// What each drop multiplies by.
  public let factor: Double
  /// The steps at which the rate drops, rising.
  public let milestones: [Int]

  /// - Throws: `.notFinite`, `.negative("peak", …)`, `.notAFactor("factor", …)`, `.empty`,
  ///   `.notPositive` or `.notIncreasing("milestones", …)`.
  public init(
    from peak: Double, by factor: Double, at milestones: [Int]
  ) throws(ScheduleError) {
    try checkRate(peak, "peak")
    try checkFactor(factor, "factor")
    try checkMilestones(milestones, "milestones")
    (self.peak, self.factor, self.milestones) = (peak, factor, milestones)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    return peak * wholePower(factor, milestones.count(upTo: step))
  }

  /// The formula above.
  public var shape: CurveShape? {
    .drops(from: peak, factor: factor, at: milestones)
  }
}

extension MultiStepDecay {
  /// `multistep(0.1, by: 0.1, at: [30, 60])`.
  public static let descriptor = ScheduleDescriptor(
    name: "multistep", title: "Multi-step decay",
    summary: "Multiplies the rate by a factor at each of the chosen steps; flat in between.",
    formula: "η(t) = from · by^(how many of at are ≤ t)",
    parameters: [
      ParameterDescriptor(
        first: "from", property: "peak", meaning: "rate of the first phase",
        unit: "learning rate", range: "≥ 0"),
      ParameterDescriptor(
        "by", property: "factor", meaning: "what each drop multiplies by", unit: "factor",
        range: "above 0, at most 1"),
      ParameterDescriptor(
        "at", property: "milestones", meaning: "the steps at which the rate drops", unit: "steps",
        range: "> 0, rising"),
    ],
    source: "PyTorch `MultiStepLR`; He et al., “Deep Residual Learning”, arXiv:1512.03385, §4.2",
    example: "multistep(0.1, by: 0.1, at: [30, 60])",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(29, 0.1), WorkedValue(30, 0.01), WorkedValue(59, 0.01),
      WorkedValue(60, 0.001), WorkedValue(1000, 0.001),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try MultiStepDecay(
          from: arguments.number("from"), by: arguments.number("by"), at: arguments.wholes("at")))
    })
}
