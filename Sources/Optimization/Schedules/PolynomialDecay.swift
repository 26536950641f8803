/// Falls from `peak` to `floor` as a power of the steps that are left, then stays at `floor`.
///
///     η(t) = floor + (peak − floor) · (1 − min(t, steps) / steps)^power
///
/// Power 1 is a straight line; above 1 the curve is steep first and flat at the end, below 1 the
/// other way round.
///
/// - Units: `peak` and `floor` are learning rates (≥ 0); `steps` counts steps; `power` is a plain
///   number.
/// - Edge cases: `rate(at: 0) == peak`; for `t ≥ steps` the value is exactly `floor`.
/// - Source: Chen et al., “DeepLab”, arXiv:1606.00915, §4.1 (“poly”, power 0.9); Keras
///   `PolynomialDecay` without `cycle`.
public struct PolynomialDecay: Schedule, Equatable {
  /// The rate at step 0.
  public let peak: Double
  /// The final rate.
  public let floor: Double
  /// The steps from `peak` to `floor`.
  public let steps: Int
  /// The exponent.
  public let power: Double

  /// - Throws: `.notFinite`, `.negative`, `.outOfOrder("floor", "peak")`, `.notPositive("steps", …)`
  ///   or `.notPositive("power", …)`.
  public init(
    from peak: Double, to floor: Double = 0, over steps: Int, power: Double
  ) throws(ScheduleError) {
    try checkOrder(floor, "floor", peak, "peak")
    try checkSpan(steps, "steps")
    try checkPositive(power, "power")
    (self.peak, self.floor, self.steps, self.power) = (peak, floor, steps, power)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    guard step < steps else { return floor }
    if step == 0 { return peak }
    let remaining = 1 - Double(step) / Double(steps)
    return floor + (peak - floor) * realPower(remaining, power)
  }

  /// `steps`: from there on the final value holds.
  public var length: Int? { steps }

  /// The formula above.
  public var shape: CurveShape? {
    .power(from: peak, to: floor, over: steps, power: power)
  }
}

extension PolynomialDecay {
  /// `polynomial(0.1, to: 0, over: 100, power: 2)`.
  public static let descriptor = ScheduleDescriptor(
    name: "polynomial", title: "Polynomial decay",
    summary: "Falls to a floor as a power of the steps that are left.",
    formula: "η(t) = to + (from − to) · (1 − t / over)^power, and to from step over on",
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
        "power", property: "power", meaning: "1 is a line; above 1 steep first", unit: "exponent",
        range: "> 0"),
    ],
    source: "Chen et al., “DeepLab”, arXiv:1606.00915, §4.1; Keras `PolynomialDecay`",
    example: "polynomial(0.1, to: 0, over: 100, power: 2)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(50, 0.025), WorkedValue(90, 0.001), WorkedValue(100, 0),
      WorkedValue(1000, 0),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try PolynomialDecay(
          from: arguments.number("from"), to: arguments.number("to"),
          over: arguments.whole("over"), power: arguments.number("power")))
    })
}
