/// Multiplies the rate by `factor` each time `interval` steps have passed, and is flat in between.
///
///     η(t) = peak · factor^⌊t / interval⌋
///
/// - Units: `peak` is a learning rate (≥ 0); `factor` a plain number in (0, 1]; `interval` counts
///   steps, often epochs.
/// - Edge cases: step `interval` already has the lower rate; after very many drops the rate
///   underflows to 0.
/// - Complexity: O(log t), no allocation; the same bits on every platform.
/// - Source: convention of PyTorch `StepLR`; the recipe of He et al., “Deep Residual Learning”,
///   arXiv:1512.03385, §4.2, divides by 10 in this way.
public struct StepDecay: Schedule, Equatable {
  /// The rate of the first phase.
  public let peak: Double
  /// What each drop multiplies by.
  public let factor: Double
  /// Steps between two drops.
  public let interval: Int

  /// - Throws: `.notFinite`, `.negative("peak", …)`, `.notAFactor("factor", …)` or
  ///   `.notPositive("interval", …)`.
  public init(from peak: Double, by factor: Double, every interval: Int) throws(ScheduleError) {
    try checkRate(peak, "peak")
    try checkFactor(factor, "factor")
    try checkSpan(interval, "interval")
    (self.peak, self.factor, self.interval) = (peak, factor, interval)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    return peak * wholePower(factor, step / interval)
  }

  /// Works out one rate a phase.
  public func fill(_ rates: inout [Double], from step: Int) {
    fillRuns(&rates, from: step, every: interval)
  }

  /// The formula above.
  public var shape: CurveShape? {
    .exponential(from: peak, factor: factor, every: interval, isStaircase: true)
  }
}

extension StepDecay {
  /// `step(0.1, by: 0.5, every: 10)`.
  public static let descriptor = ScheduleDescriptor(
    name: "step", title: "Step decay",
    summary: "Multiplies the rate by a factor at regular intervals; flat in between.",
    formula: "η(t) = from · by^⌊t / every⌋",
    parameters: [
      ParameterDescriptor(
        first: "from", property: "peak", meaning: "rate of the first phase",
        unit: "learning rate", range: "≥ 0"),
      ParameterDescriptor(
        "by", property: "factor", meaning: "what each drop multiplies by", unit: "factor",
        range: "above 0, at most 1"),
      ParameterDescriptor(
        "every", property: "interval", meaning: "steps between two drops", unit: "steps",
        range: "> 0"),
    ],
    source: "PyTorch `StepLR`; He et al., “Deep Residual Learning”, arXiv:1512.03385, §4.2",
    example: "step(0.1, by: 0.5, every: 10)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(9, 0.1), WorkedValue(10, 0.05), WorkedValue(25, 0.025),
      WorkedValue(30, 0.0125),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try StepDecay(
          from: arguments.number("from"), by: arguments.number("by"),
          every: arguments.whole("every")))
    })
}
