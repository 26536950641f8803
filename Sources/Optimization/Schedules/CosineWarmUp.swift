/// Climbs from `start` to `peak` along half a cosine, then stays at `peak`.
///
///     η(t) = start + (peak − start) · ½(1 − cos(π · min(t, steps) / steps))
///
/// It is slow at both ends, so neither the first step nor the arrival at the peak is a jump of the
/// slope; halfway it is steeper than the line by a factor of π / 2.
///
/// - Units: `start` and `peak` are learning rates (≥ 0); `steps` counts steps.
/// - Edge cases: with `start` 0 the first update changes nothing; step `steps` is the first at
///   `peak`.
/// - Source: the climb of PyTorch's `OneCycleLR(anneal_strategy="cos")`; Transformers
///   `get_wsd_schedule(warmup_type="cosine")`.
public struct CosineWarmUp: Schedule, Equatable {
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
    if step == 0 { return start }
    return peak + (start - peak) * cosineFall(Double(step) / Double(steps))
  }

  /// Eight steps at a time, to the same bits as `rate(at:)`.
  public func fill(_ rates: inout [Double], from step: Int) {
    let change = start - peak
    fillVectors(&rates, from: step, over: steps) { peak + change * cosineFall($0) }
  }

  /// `steps`: from there on the final value holds.
  public var length: Int? { steps }

  /// The formula above.
  public var shape: CurveShape? { .cosine(from: start, to: peak, over: steps) }
}

extension CosineWarmUp {
  /// `cosine_warmup(0, to: 0.1, over: 100)`.
  public static let descriptor = ScheduleDescriptor(
    name: "cosine_warmup", title: "Cosine warm-up",
    summary: "Climbs to the peak along half a cosine, slow at both ends, and stays there.",
    formula: "η(t) = from + (to − from) · ½(1 − cos(π · t / over)), and to from step over on",
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
    source: "Transformers `get_wsd_schedule(warmup_type=\"cosine\")`; PyTorch `OneCycleLR`",
    example: "cosine_warmup(0, to: 0.1, over: 100)",
    worked: [
      WorkedValue(0, 0), WorkedValue(25, 0.014644660940672623), WorkedValue(50, 0.05),
      WorkedValue(75, 0.08535533905932738), WorkedValue(100, 0.1), WorkedValue(1000, 0.1),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try CosineWarmUp(
          from: arguments.number("from"), to: arguments.number("to"),
          over: arguments.whole("over")))
    })
}
