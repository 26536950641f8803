import CLibm

/// Loses the same fraction of the rate in every `interval` steps, smoothly or in stairs.
///
///     η(t) = peak · factor^(t / interval)          staircase: peak · factor^⌊t / interval⌋
///
/// The time to halve is interval · ln ½ / ln factor.
///
/// - Units: `peak` is a learning rate (≥ 0); `factor` a plain number in (0, 1]; `interval` counts
///   steps.
/// - Edge cases: with stairs the curve is that of `StepDecay`; far out the rate underflows to 0.
/// - Complexity: O(1); with stairs O(log t).
/// - Source: convention of Keras `ExponentialDecay` and Optax `exponential_decay`; PyTorch's
///   `ExponentialLR` has an interval of 1.
public struct ExponentialDecay: Schedule, Equatable {
  /// The rate at step 0.
  public let peak: Double
  /// What one interval multiplies by.
  public let factor: Double
  /// The steps in which the rate is multiplied by `factor` once.
  public let interval: Int
  /// Whether the rate drops once an interval instead of at every step.
  public let isStaircase: Bool

  /// - Throws: `.notFinite`, `.negative("peak", …)`, `.notAFactor("factor", …)` or
  ///   `.notPositive("interval", …)`.
  public init(
    from peak: Double, by factor: Double, every interval: Int = 1, staircase: Bool = false
  ) throws(ScheduleError) {
    try checkRate(peak, "peak")
    try checkFactor(factor, "factor")
    try checkSpan(interval, "interval")
    (self.peak, self.factor, self.interval) = (peak, factor, interval)
    isStaircase = staircase
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    if isStaircase { return peak * wholePower(factor, step / interval) }
    return peak * pow(factor, Double(step) / Double(interval))
  }

  /// Multiplies one rate in 256 by the same 256 powers: within 1e-15 of the peak of `rate(at:)`.
  public func fill(_ rates: inout [Double], from step: Int) {
    if isStaircase { return fillRuns(&rates, from: step, every: interval) }
    let block = min(256, max(rates.count, 1))
    let powers = (0..<block).map { pow(factor, Double($0) / Double(interval)) }
    var start = 0
    while start < rates.count {
      let first = rate(at: step + start)
      for index in 0..<min(block, rates.count - start) {
        rates[start + index] = first * powers[index]
      }
      start += block
    }
  }

  /// The formula above.
  public var shape: CurveShape? {
    .exponential(from: peak, factor: factor, every: interval, isStaircase: isStaircase)
  }
}

extension ExponentialDecay {
  /// `exponential(0.1, by: 0.5, every: 10)`.
  public static let descriptor = ScheduleDescriptor(
    name: "exponential", title: "Exponential decay",
    summary: "Loses the same fraction of the rate in every interval, smoothly or in stairs.",
    formula: "η(t) = from · by^(t / every); staircase: from · by^⌊t / every⌋",
    parameters: [
      ParameterDescriptor(
        first: "from", property: "peak", meaning: "rate at step 0", unit: "learning rate",
        range: "≥ 0"),
      ParameterDescriptor(
        "by", property: "factor", meaning: "what one interval multiplies by", unit: "factor",
        range: "above 0, at most 1"),
      ParameterDescriptor(
        "every", property: "interval", meaning: "steps of one interval", unit: "steps",
        range: "> 0", default: "1"),
      ParameterDescriptor(
        "staircase", property: "isStaircase", meaning: "drop once an interval, not at every step",
        unit: "True or False", range: "True or False", default: "False"),
    ],
    source: "Keras `ExponentialDecay`; Optax `exponential_decay`; PyTorch `ExponentialLR`",
    example: "exponential(0.1, by: 0.5, every: 10)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(5, 0.07071067811865475), WorkedValue(10, 0.05),
      WorkedValue(20, 0.025),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try ExponentialDecay(
          from: arguments.number("from"), by: arguments.number("by"),
          every: arguments.whole("every"), staircase: arguments.truth("staircase")))
    })
}
