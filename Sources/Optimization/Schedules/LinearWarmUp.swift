/// Climbs from `start` to `peak` in a straight line, then stays at `peak`.
///
///     η(t) = start + (peak − start) · min(t, steps) / steps
///
/// The first steps of a training are small, until momentum and the statistics of an adaptive
/// optimiser have settled.
///
/// - Units: `start` and `peak` are learning rates (≥ 0); `steps` counts steps.
/// - Edge cases: with `start` 0 the first update changes nothing; step `steps` is the first at
///   `peak`.
/// - Source: Goyal et al., “Accurate, Large Minibatch SGD”, arXiv:1706.02677, §2.2.
public struct LinearWarmUp: Schedule, Equatable {
  /// The rate at step 0.
  public let start: Double
  /// The rate after the warm-up.
  public let peak: Double
  /// The steps of the warm-up.
  public let steps: Int

  /// - Throws: `.notFinite`, `.negative`, `.outOfOrder("start", "peak")` or
  ///   `.notPositive("steps", …)`.
  public init(from start: Double = 0, to peak: Double, over steps: Int) throws(ScheduleError) {
    try checkOrder(start, "start", peak, "peak")
    try checkSpan(steps, "steps")
    (self.start, self.peak, self.steps) = (start, peak, steps)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    guard step < steps else { return peak }
    return start + (peak - start) * (Double(step) / Double(steps))
  }

  /// Eight steps at a time, to the same bits as `rate(at:)`.
  public func fill(_ rates: inout [Double], from step: Int) {
    let change = peak - start
    fillVectors(&rates, from: step, over: steps) { start + change * $0 }
  }

  /// `steps`: from there on the final value holds.
  public var length: Int? { steps }

  /// The formula above.
  public var shape: CurveShape? {
    .line(from: start, to: peak, over: steps)
  }
}

extension LinearWarmUp {
  /// `warmup(0, to: 0.1, over: 100)`.
  public static let descriptor = ScheduleDescriptor(
    name: "warmup", title: "Linear warm-up",
    summary: "Climbs to the peak in a straight line and stays there.",
    formula: "η(t) = from + (to − from) · t / over, and to from step over on",
    parameters: [
      ParameterDescriptor(
        first: "from", property: "start", meaning: "rate at step 0", unit: "learning rate",
        range: "≥ 0, at most to", default: "0"),
      ParameterDescriptor(
        "to", property: "peak", meaning: "rate after the warm-up", unit: "learning rate",
        range: "≥ from"),
      ParameterDescriptor(
        "over", property: "steps", meaning: "steps of the warm-up", unit: "steps", range: "> 0"),
    ],
    source: "Goyal et al., “Accurate, Large Minibatch SGD”, arXiv:1706.02677, §2.2",
    example: "warmup(0, to: 0.1, over: 100)",
    worked: [
      WorkedValue(0, 0), WorkedValue(1, 0.001), WorkedValue(50, 0.05), WorkedValue(100, 0.1),
      WorkedValue(1000, 0.1),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try LinearWarmUp(
          from: arguments.number("from"), to: arguments.number("to"),
          over: arguments.whole("over")))
    })
}
