/// Stays at the peak for most of the training, then falls along half a cosine.
///
///     η(t) = peak for t < flat
///     η(t) = floor + (peak − floor) · ½(1 + cos(π · (t − flat) / (steps − flat))) from then on
///
/// - Units: `peak` and `floor` are learning rates (≥ 0); `flat` and `steps` count steps from 0.
/// - Edge cases: step `flat` still has the peak; for `t ≥ steps` the value is exactly `floor`.
/// - Complexity: O(1); the same bits on every platform.
/// - Source: `fit_flat_cos` of fastai, which is flat for 75 % of the steps.
public struct FlatCosine: Schedule, Equatable {
  /// The rate of the flat part.
  public let peak: Double
  /// The final rate.
  public let floor: Double
  /// The steps of the flat part.
  public let flat: Int
  /// All steps until `floor`.
  public let steps: Int

  /// - Throws: `.outOfOrder`, `.notPositive("steps", …)`, `.notFinite` or `.negative`.
  public init(
    from peak: Double, to floor: Double = 0, flat: Int, over steps: Int
  ) throws(ScheduleError) {
    try checkOrder(floor, "floor", peak, "peak")
    try checkSpan(steps, "steps")
    guard flat >= 0 else { throw .negative("flat", Double(flat)) }
    guard flat <= steps else { throw .outOfOrder("flat", "steps") }
    (self.peak, self.floor, self.flat, self.steps) = (peak, floor, flat, steps)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    guard step < steps else { return floor }
    if step <= flat { return peak }
    return floor + (peak - floor) * cosineFall(Double(step - flat) / Double(steps - flat))
  }

  /// `steps`: from there on the final value holds.
  public var length: Int? { steps }

  /// The formula above.
  public var shape: CurveShape? {
    guard flat < steps else {
      return .then(.constant(peak), .constant(floor), after: steps)
    }
    let fall = CurveShape.cosine(from: peak, to: floor, over: steps - flat)
    return flat > 0 ? .then(.constant(peak), fall, after: flat) : fall
  }
}

extension FlatCosine {
  /// `flat_cosine(0.1, to: 0, flat: 60, over: 100)`.
  public static let descriptor = ScheduleDescriptor(
    name: "flat_cosine", title: "Flat, then cosine",
    summary: "Stays at the peak for most of the training, then falls along half a cosine.",
    formula:
      "η(t) = from for t < flat, then to + (from − to) · ½(1 + cos(π · (t − flat) / (over − flat)))",
    parameters: [
      ParameterDescriptor(
        first: "from", property: "peak", meaning: "rate of the flat part", unit: "learning rate",
        range: "≥ to"),
      ParameterDescriptor(
        "to", property: "floor", meaning: "final rate", unit: "learning rate", range: "≥ 0",
        default: "0"),
      ParameterDescriptor(
        "flat", property: "flat", meaning: "steps of the flat part", unit: "steps",
        range: "≥ 0, at most over"),
      ParameterDescriptor(
        "over", property: "steps", meaning: "all steps until the final rate", unit: "steps",
        range: "> 0"),
    ],
    source: "fastai `fit_flat_cos`",
    example: "flat_cosine(0.1, to: 0, flat: 60, over: 100)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(60, 0.1), WorkedValue(70, 0.08535533905932738),
      WorkedValue(80, 0.05), WorkedValue(100, 0), WorkedValue(1000, 0),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try FlatCosine(
          from: arguments.number("from"), to: arguments.number("to"),
          flat: arguments.whole("flat"), over: arguments.whole("over")))
    })
}
