/// Divides the rate by a number that grows in a straight line with time: quick first, then slow.
///
///     η(t) = peak / (1 + growth · t / interval)     staircase: ⌊t / interval⌋ for t / interval
///
/// - Units: `peak` is a learning rate (≥ 0); `growth` a plain number (> 0); `interval` counts steps.
/// - Edge cases: it never reaches 0; the rate is halved when growth · t / interval is 1.
/// - Complexity: O(1); the same bits on every platform.
/// - Source: Robbins & Monro, 1951, whose conditions (Σηₜ = ∞, Σηₜ² < ∞) it meets; convention of
///   Keras `InverseTimeDecay`.
public struct InverseTimeDecay: Schedule, Equatable {
  /// The rate at step 0.
  public let peak: Double
  /// What one interval adds to the divisor.
  public let growth: Double
  /// The steps in which the divisor grows by `growth`.
  public let interval: Int
  /// Whether the divisor grows once an interval instead of at every step.
  public let isStaircase: Bool

  /// - Throws: `.notFinite`, `.negative("peak", …)`, `.notPositive("growth", …)` or
  ///   `.notPositive("interval", …)`.
  public init(
    from peak: Double, by growth: Double, every interval: Int = 1, staircase: Bool = false
  ) throws(ScheduleError) {
    try checkRate(peak, "peak")
    try checkPositive(growth, "growth")
    try checkSpan(interval, "interval")
    (self.peak, self.growth, self.interval) = (peak, growth, interval)
    isStaircase = staircase
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    let whole = Double(step / interval)
    let intervals = isStaircase ? whole : Double(step) / Double(interval)
    return peak / (1 + growth * intervals)
  }

  /// The formula above.
  public var shape: CurveShape? {
    .inverseTime(from: peak, growth: growth, every: interval, isStaircase: isStaircase)
  }
}

extension InverseTimeDecay {
  /// `inverse_time(0.1, by: 1, every: 10)`.
  public static let descriptor = ScheduleDescriptor(
    name: "inverse_time", title: "Inverse time decay",
    summary: "Divides the rate by a number that grows with time: quick first, then slow.",
    formula: "η(t) = from / (1 + by · t / every); staircase: ⌊t / every⌋",
    parameters: [
      ParameterDescriptor(
        first: "from", property: "peak", meaning: "rate at step 0", unit: "learning rate",
        range: "≥ 0"),
      ParameterDescriptor(
        "by", property: "growth", meaning: "what one interval adds to the divisor", unit: "number",
        range: "> 0"),
      ParameterDescriptor(
        "every", property: "interval", meaning: "steps of one interval", unit: "steps",
        range: "> 0", default: "1"),
      ParameterDescriptor(
        "staircase", property: "isStaircase", meaning: "change once an interval, not at every step",
        unit: "True or False", range: "True or False", default: "False"),
    ],
    source: "Robbins & Monro, “A Stochastic Approximation Method”, 1951; Keras `InverseTimeDecay`",
    example: "inverse_time(0.1, by: 1, every: 10)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(10, 0.05), WorkedValue(30, 0.025), WorkedValue(90, 0.01),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try InverseTimeDecay(
          from: arguments.number("from"), by: arguments.number("by"),
          every: arguments.whole("every"), staircase: arguments.truth("staircase")))
    })
}
