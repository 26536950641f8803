/// Goes from `start` to `end` in a straight line, up or down, then stays at `end`.
///
///     η(t) = start + (end − start) · min(t, steps) / steps
///
/// - Units: `start` and `end` are learning rates (≥ 0); `steps` counts steps.
/// - Edge cases: `rate(at: 0) == start`; for `t ≥ steps` the value is exactly `end`.
/// - Source: convention of Optax `linear_schedule`; decay to zero: Defazio et al., “When, Why and
///   How Much?”, arXiv:2310.07831.
public struct LinearChange: Schedule, Equatable {
  /// The rate at step 0.
  public let start: Double
  /// The final rate.
  public let end: Double
  /// The steps from `start` to `end`.
  public let steps: Int

  /// - Throws: `.notFinite` or `.negative`, naming `start` or `end`, or `.notPositive("steps", …)`.
  public init(from start: Double, to end: Double, over steps: Int) throws(ScheduleError) {
    try checkRate(start, "start")
    try checkRate(end, "end")
    try checkSpan(steps, "steps")
    (self.start, self.end, self.steps) = (start, end, steps)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    guard step < steps else { return end }
    return start + (end - start) * (Double(step) / Double(steps))
  }

  /// Eight steps at a time, to the same bits as `rate(at:)`.
  public func fill(_ rates: inout [Double], from step: Int) {
    let change = end - start
    fillVectors(&rates, from: step, over: steps) { start + change * $0 }
  }

  /// `steps`: from there on the final value holds.
  public var length: Int? { steps }

  /// The formula above.
  public var shape: CurveShape? {
    .line(from: start, to: end, over: steps)
  }
}

extension LinearChange {
  /// `linear(0.1, to: 0, over: 100)`.
  public static let descriptor = ScheduleDescriptor(
    name: "linear", title: "Linear change",
    summary: "Goes to another rate in a straight line, up or down, and stays there.",
    formula: "η(t) = from + (to − from) · t / over, and to from step over on",
    parameters: [
      ParameterDescriptor(
        first: "from", property: "start", meaning: "rate at step 0", unit: "learning rate",
        range: "≥ 0"),
      ParameterDescriptor(
        "to", property: "end", meaning: "final rate", unit: "learning rate", range: "≥ 0"),
      ParameterDescriptor(
        "over", property: "steps", meaning: "steps until the final rate", unit: "steps",
        range: "> 0"),
    ],
    source: "Optax `linear_schedule`; Defazio et al., “When, Why and How Much?”, arXiv:2310.07831",
    example: "linear(0.1, to: 0, over: 100)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(25, 0.075), WorkedValue(50, 0.05), WorkedValue(100, 0),
      WorkedValue(1000, 0),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try LinearChange(
          from: arguments.number("from"), to: arguments.number("to"),
          over: arguments.whole("over")))
    })
}
