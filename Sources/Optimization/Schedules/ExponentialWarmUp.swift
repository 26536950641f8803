internal import CLibm

/// Multiplies the rate by the same factor at every step until `peak`, then stays at `peak`.
///
///     η(t) = start · (peak / start)^(min(t, steps) / steps)
///
/// Most of the climb is at the end: halfway the rate is the geometric mean of both ends. The learning
/// rate range test climbs so.
///
/// - Units: `start` and `peak` are learning rates (> 0); `steps` counts steps.
/// - Edge cases: `start` 0 is refused, because no factor leads away from 0; step `steps` is the
///   first at `peak`.
/// - Source: the sweep of fastai's `lr_find`; Smith, arXiv:1506.01186, §3.3, sweeps linearly.
public struct ExponentialWarmUp: Schedule, Equatable {
  /// The rate at step 0.
  public let start: Double
  /// The rate after the warm-up.
  public let peak: Double
  /// The steps of the warm-up.
  public let steps: Int

  /// - Throws: `.notFinite`, `.notPositive("start", …)`, `.outOfOrder("start", "peak")` or
  ///   `.notPositive("steps", …)`.
  public init(from start: Double, to peak: Double, over steps: Int) throws(ScheduleError) {
    try checkPositive(start, "start")
    try checkOrder(start, "start", peak, "peak")
    try checkSpan(steps, "steps")
    (self.start, self.peak, self.steps) = (start, peak, steps)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    guard step < steps else { return peak }
    // By logarithms of both, because peak / start may be above the largest number.
    let progress = Double(step) / Double(steps)
    return min(peak, start * exp((log(peak) - log(start)) * progress))
  }

  /// `steps`: from there on the final value holds.
  public var length: Int? { steps }

  /// The formula above; none where peak / start is above the largest number.
  public var shape: CurveShape? {
    guard (peak / start).isFinite else { return nil }
    let progress = RateFormula.least(.step, RateFormula(steps)) / RateFormula(steps)
    return .formula(.number(start) * RateFormula.number(peak / start).power(progress), peak: peak)
  }
}

extension ExponentialWarmUp {
  /// `exponential_warmup(0.001, to: 0.1, over: 100)`.
  public static let descriptor = ScheduleDescriptor(
    name: "exponential_warmup", title: "Exponential warm-up",
    summary: "Multiplies the rate by the same factor at every step up to the peak; stays there.",
    formula: "η(t) = from · (to / from)^(t / over), and to from step over on",
    parameters: [
      ParameterDescriptor(
        first: "from", property: "start", meaning: "rate at step 0", unit: "learning rate",
        range: "> 0, at most to"),
      ParameterDescriptor(
        "to", property: "peak", meaning: "rate after the warm-up", unit: "learning rate",
        range: "≥ from"),
      ParameterDescriptor(
        "over", property: "steps", meaning: "steps of the warm-up", unit: "steps", range: "> 0"),
    ],
    source: "fastai `lr_find`; Smith, “Cyclical Learning Rates”, arXiv:1506.01186, §3.3",
    example: "exponential_warmup(0.001, to: 0.1, over: 100)",
    worked: [
      WorkedValue(0, 0.001), WorkedValue(50, 0.01), WorkedValue(75, 0.03162277660168379),
      WorkedValue(100, 0.1), WorkedValue(1000, 0.1),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try ExponentialWarmUp(
          from: arguments.number("from"), to: arguments.number("to"),
          over: arguments.whole("over")))
    })
}
