/// Falls with the square root of time: four times as far, half the rate.
///
///     η(t) = peak · √(timescale / (timescale + t))
///
/// After a linear warm-up of `timescale` steps this is the schedule of the Transformer:
/// `linear(0, to: p, over: n) then inverse_sqrt(p, timescale: n)`.
///
/// - Units: `peak` is a learning rate (≥ 0); `timescale` counts steps.
/// - Edge cases: `rate(at: 0) == peak`; at `3 · timescale` half of it is left; it never reaches 0.
/// - Complexity: O(1); the same bits on every platform.
/// - Source: Vaswani et al., “Attention Is All You Need”, arXiv:1706.03762, eq. 3, without its
///   warm-up; Transformers `get_inverse_sqrt_schedule`.
public struct InverseSquareRootDecay: Schedule, Equatable {
  /// The rate at step 0.
  public let peak: Double
  /// The steps after which the rate is `peak` / √2.
  public let timescale: Int

  /// - Throws: `.notFinite`, `.negative("peak", …)` or `.notPositive("timescale", …)`.
  public init(from peak: Double, timescale: Int) throws(ScheduleError) {
    try checkRate(peak, "peak")
    try checkSpan(timescale, "timescale")
    (self.peak, self.timescale) = (peak, timescale)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    let scale = Double(timescale)
    return peak * (scale / (scale + Double(step))).squareRoot()
  }

  /// The formula above.
  public var shape: CurveShape? {
    .inverseSquareRoot(from: peak, timescale: timescale)
  }
}

extension InverseSquareRootDecay {
  /// `inverse_sqrt(0.1, timescale: 100)`.
  public static let descriptor = ScheduleDescriptor(
    name: "inverse_sqrt", title: "Inverse square root decay",
    summary: "Falls with the square root of time: four times as far, half the rate.",
    formula: "η(t) = from · √(timescale / (timescale + t))",
    parameters: [
      ParameterDescriptor(
        first: "from", property: "peak", meaning: "rate at step 0", unit: "learning rate",
        range: "≥ 0"),
      ParameterDescriptor(
        "timescale", property: "timescale", meaning: "steps until the rate is from / √2",
        unit: "steps", range: "> 0"),
    ],
    source: "Vaswani et al., “Attention Is All You Need”, arXiv:1706.03762, eq. 3",
    example: "inverse_sqrt(0.1, timescale: 100)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(100, 0.07071067811865475), WorkedValue(300, 0.05),
      WorkedValue(1500, 0.025),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try InverseSquareRootDecay(
          from: arguments.number("from"), timescale: arguments.whole("timescale")))
    })
}
