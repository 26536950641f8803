/// Falls from `peak` to `floor` along half a cosine, then stays at `floor`.
///
///     η(t) = floor + (peak − floor) · ½(1 + cos(π · min(t, steps) / steps))
///
/// Flat at both ends: the first and last tenth of the steps change the rate by less than 3 % of
/// the drop each.
///
/// - Units: `peak` and `floor` are learning rates (≥ 0); `steps` counts optimiser updates.
/// - Edge cases: `rate(at: 0) == peak`; for `t ≥ steps` the value is exactly `floor`.
/// - Complexity: O(1), no allocation; the same bits on every platform.
/// - Source: Loshchilov & Hutter, “SGDR”, eq. 5, arXiv:1608.03983 (without restarts).
public struct CosineDecay: Schedule, Equatable {
  /// The rate at step 0.
  public let peak: Double
  /// The final rate.
  public let floor: Double
  /// The steps from `peak` to `floor`.
  public let steps: Int

  /// - Throws: `.notPositive("steps", …)`, `.outOfOrder("floor", "peak")`, `.notFinite` or
  ///   `.negative`.
  public init(from peak: Double, to floor: Double = 0, over steps: Int) throws(ScheduleError) {
    try checkSpan(steps, "steps")
    try checkOrder(floor, "floor", peak, "peak")
    (self.peak, self.floor, self.steps) = (peak, floor, steps)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    guard step < steps else { return floor }
    if step == 0 { return peak }
    return floor + (peak - floor) * cosineFall(Double(step) / Double(steps))
  }

  /// Eight steps at a time, to the same bits as `rate(at:)`.
  public func fill(_ rates: inout [Double], from step: Int) {
    let drop = peak - floor
    fillVectors(&rates, from: step, over: steps) { floor + drop * cosineFall($0) }
  }

  /// `steps`: from there on the final value holds.
  public var length: Int? { steps }

  /// The formula above.
  public var shape: CurveShape? {
    .cosine(from: peak, to: floor, over: steps)
  }
}

extension CosineDecay {
  /// `cosine(0.1, to: 0, over: 100)`.
  public static let descriptor = ScheduleDescriptor(
    name: "cosine", title: "Cosine decay",
    summary: "Falls along half a cosine: slow first, quick in the middle, slow at the end.",
    formula: "η(t) = to + (from − to) · ½(1 + cos(π · t / over)), and to from step over on",
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
    source: "Loshchilov & Hutter, “SGDR”, arXiv:1608.03983, eq. 5",
    example: "cosine(0.1, to: 0, over: 100)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(25, 0.08535533905932738), WorkedValue(50, 0.05),
      WorkedValue(75, 0.014644660940672624), WorkedValue(100, 0), WorkedValue(1000, 0),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try CosineDecay(
          from: arguments.number("from"), to: arguments.number("to"),
          over: arguments.whole("over")))
    })
}
