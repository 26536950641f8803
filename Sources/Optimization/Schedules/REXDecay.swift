/// Falls slowly first and ever faster: a mirrored hyperbola between a line and a late drop.
///
///     η(t) = floor + (peak − floor) · (1 − z) / (1 − z / 2), z = min(t, steps) / steps
///
/// Halfway two thirds of the drop are left, where a line has a half.
///
/// - Units: `peak` and `floor` are learning rates (≥ 0); `steps` counts steps.
/// - Edge cases: `rate(at: 0) == peak`; for `t ≥ steps` the value is exactly `floor`.
/// - Complexity: O(1); the same bits on every platform.
/// - Source: Chen, Wolfe & Kyrillidis, “REX: Revisiting Budgeted Training with an Improved
///   Schedule”, arXiv:2107.04197.
public struct REXDecay: Schedule, Equatable {
  /// The rate at step 0.
  public let peak: Double
  /// The final rate.
  public let floor: Double
  /// The steps from `peak` to `floor`.
  public let steps: Int

  /// - Throws: `.notPositive("steps", …)`, `.outOfOrder("floor", "peak")`, `.notFinite` or
  ///   `.negative`.
  public init(from peak: Double, to floor: Double = 0, over steps: Int) throws(ScheduleError) {
    try checkOrder(floor, "floor", peak, "peak")
    try checkSpan(steps, "steps")
    (self.peak, self.floor, self.steps) = (peak, floor, steps)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    guard step < steps else { return floor }
    if step == 0 { return peak }
    let progress = Double(step) / Double(steps)
    return floor + (peak - floor) * ((1 - progress) / (1 - progress / 2))
  }

  /// `steps`: from there on the final value holds.
  public var length: Int? { steps }

  /// The formula above.
  public var shape: CurveShape? {
    let progress = RateFormula.least(.step, RateFormula(steps)) / RateFormula(steps)
    let left = (1 - progress) / (1 - progress / 2)
    return .formula(.fall(from: peak, to: floor, left), peak: peak)
  }
}

extension REXDecay {
  /// `rex(0.1, to: 0, over: 100)`.
  public static let descriptor = ScheduleDescriptor(
    name: "rex", title: "REX decay",
    summary: "Falls slowly first and ever faster, between a line and a late drop.",
    formula: "η(t) = to + (from − to) · (1 − z) / (1 − z / 2), z = t / over, and to from over on",
    parameters: [
      ParameterDescriptor(
        first: "from", property: "peak", meaning: "rate at step 0", unit: "learning rate",
        range: "≥ to"),
      ParameterDescriptor(
        "to", property: "floor", meaning: "final rate", unit: "learning rate", range: "≥ 0",
        default: "0"),
      ParameterDescriptor(
        "over", property: "steps", meaning: "steps until the final rate", unit: "steps",
        range: "> 0"),
    ],
    source: "Chen, Wolfe & Kyrillidis, “REX”, arXiv:2107.04197",
    example: "rex(0.1, to: 0, over: 100)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(50, 0.06666666666666667), WorkedValue(80, 1.0 / 30),
      WorkedValue(100, 0), WorkedValue(1000, 0),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try REXDecay(
          from: arguments.number("from"), to: arguments.number("to"),
          over: arguments.whole("over")))
    })
}
