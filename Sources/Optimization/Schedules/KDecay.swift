/// A cosine or a polynomial fall that is held back at first: progress counts to the power of k.
///
///     η(t) = floor + (peak − floor) · ½(1 + cos(π · zᵏ)), z = min(t, steps) / steps
///     η(t) = floor + (peak − floor) · (1 − zᵏ)^power      with a power
///
/// With k = 1 they are the plain cosine and polynomial decay; the larger k, the later the fall.
///
/// - Units: `peak` and `floor` are learning rates (≥ 0); `steps` counts steps; `k` and `power` are
///   exponents (> 0).
/// - Edge cases: `rate(at: 0) == peak`; for `t ≥ steps` the value is exactly `floor`.
/// - Complexity: O(1); the same bits on every platform when the exponents are whole.
/// - Source: Zhang & Li, “k-decay: A New Method for Learning Rate Schedule”, arXiv:2004.05909;
///   `k_decay` of timm's `CosineLRScheduler` and `PolyLRScheduler`.
public struct KDecay: Schedule, Equatable {
  /// The rate at step 0.
  public let peak: Double
  /// The final rate.
  public let floor: Double
  /// The steps from `peak` to `floor`.
  public let steps: Int
  /// The exponent of the progress.
  public let k: Double
  /// The exponent of the polynomial; nil for the cosine.
  public let power: Double?

  /// - Throws: `.outOfOrder("floor", "peak")`, `.notPositive`, `.notFinite` or `.negative`.
  public init(
    from peak: Double, to floor: Double = 0, over steps: Int, k: Double, power: Double? = nil
  ) throws(ScheduleError) {
    try checkOrder(floor, "floor", peak, "peak")
    try checkSpan(steps, "steps")
    try checkPositive(k, "k")
    if let power { try checkPositive(power, "power") }
    (self.peak, self.floor, self.steps) = (peak, floor, steps)
    (self.k, self.power) = (k, power)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    guard step < steps else { return floor }
    if step == 0 { return peak }
    let progress = realPower(Double(step) / Double(steps), k)
    guard let power else { return floor + (peak - floor) * cosineFall(progress) }
    return floor + (peak - floor) * realPower(1 - progress, power)
  }

  /// `steps`: from there on the final value holds.
  public var length: Int? { steps }

  /// The formula above.
  public var shape: CurveShape? {
    let progress = RateFormula.least(.step, RateFormula(steps)) / RateFormula(steps)
    let late = progress.power(.number(k))
    guard let power else {
      return .formula(.fall(from: peak, to: floor, .cosineFall(late)), peak: peak)
    }
    let left = (1 - late).power(.number(power))
    return .formula(.fall(from: peak, to: floor, left), peak: peak)
  }
}

extension KDecay {
  /// `k_decay(0.1, to: 0, over: 100, k: 2)`.
  public static let descriptor = ScheduleDescriptor(
    name: "k_decay", title: "k-decay",
    summary: "A cosine or polynomial fall that begins later: progress counts to the power of k.",
    formula:
      "η(t) = to + (from − to) · ½(1 + cos(π · (t / over)^k)); (1 − (t / over)^k)^power with a power",
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
      ParameterDescriptor(
        "k", property: "k", meaning: "1 is the plain curve; above 1 the fall is later",
        unit: "exponent", range: "> 0"),
      ParameterDescriptor(
        "power", property: "power", meaning: "makes the curve a polynomial; None is a cosine",
        unit: "exponent", range: "> 0, or None", default: "None"),
    ],
    source: "Zhang & Li, “k-decay”, arXiv:2004.05909; timm's `k_decay`",
    example: "k_decay(0.1, to: 0, over: 100, k: 2)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(50, 0.08535533905932738), WorkedValue(100, 0),
      WorkedValue(1000, 0),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try KDecay(
          from: arguments.number("from"), to: arguments.number("to"),
          over: arguments.whole("over"), k: arguments.number("k"),
          power: arguments.optionalNumber("power")))
    })
}
