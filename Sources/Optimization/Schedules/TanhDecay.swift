import CLibm

/// Stays high, falls quickly along a hyperbolic tangent, then flattens out.
///
///     η(t) = floor + (peak − floor) · ½(1 − tanh(lower · (1 − z) + upper · z)), z = t / steps
///
/// Half of the drop is done where lower · (1 − z) + upper · z = 0: at 2/3 of the steps for −6 and 3.
///
/// - Units: `peak` and `floor` are learning rates (≥ 0); `steps` counts steps; the bounds are the
///   ends of the piece of the tangent that is used.
/// - Edge cases: step 0 is slightly below `peak`, and the final value, that of step `steps`,
///   slightly above `floor`: by 6e-6 and 0.0025 of the drop for −6 and 3.
/// - Source: Hsueh, Li & Wu, “Stochastic Gradient Descent with Hyperbolic-Tangent Decay on
///   Classification”, arXiv:1806.01593 (−6, 3); timm's `TanhLRScheduler` begins at −7.
public struct TanhDecay: Schedule, Equatable {
  /// The rate that the curve comes from.
  public let peak: Double
  /// The rate that the curve goes towards.
  public let floor: Double
  /// The steps of the fall.
  public let steps: Int
  /// Where on the tangent step 0 is.
  public let lower: Double
  /// Where on the tangent the end is.
  public let upper: Double

  /// - Throws: `.outOfOrder`, `.notPositive("steps", …)`, `.notFinite` or `.negative`.
  public init(
    from peak: Double, to floor: Double = 0, over steps: Int, lower: Double = -6,
    upper: Double = 3
  ) throws(ScheduleError) {
    try checkOrder(floor, "floor", peak, "peak")
    try checkSpan(steps, "steps")
    guard lower.isFinite else { throw .notFinite("lower") }
    guard upper.isFinite else { throw .notFinite("upper") }
    guard lower < upper else { throw .outOfOrder("lower", "upper") }
    (self.peak, self.floor, self.steps) = (peak, floor, steps)
    (self.lower, self.upper) = (lower, upper)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    let progress = Double(min(step, steps)) / Double(steps)
    let place = lower * (1 - progress) + upper * progress
    // ½(1 − tanh x) = 1 / (1 + e^2x)
    return floor + (peak - floor) / (1 + exp(2 * place))
  }

  /// `steps`: from there on the final value holds.
  public var length: Int? { steps }

  /// The formula above.
  public var shape: CurveShape? {
    let progress = RateFormula.least(.step, RateFormula(steps)) / RateFormula(steps)
    let place = .number(lower) + .number(upper - lower) * progress
    return .formula(.fall(from: peak, to: floor, .tanhFall(place)), peak: peak)
  }
}

extension TanhDecay {
  /// `tanh_decay(0.1, to: 0, over: 90)`.
  public static let descriptor = ScheduleDescriptor(
    name: "tanh_decay", title: "Hyperbolic-tangent decay",
    summary: "Stays high, falls quickly along a hyperbolic tangent, then flattens out.",
    formula: "η(t) = to + (from − to) · ½(1 − tanh(lower · (1 − z) + upper · z)), z = t / over",
    parameters: [
      ParameterDescriptor(
        first: "from", property: "peak", meaning: "rate that the curve comes from",
        unit: "learning rate", range: "≥ to"),
      ParameterDescriptor(
        "to", property: "floor", meaning: "rate that the curve goes towards",
        unit: "learning rate", range: "≥ 0", default: "0"),
      ParameterDescriptor(
        "over", property: "steps", meaning: "steps of the fall", unit: "steps", range: "> 0"),
      ParameterDescriptor(
        "lower", property: "lower", meaning: "where on the tangent step 0 is",
        unit: "argument of tanh", range: "any, below upper", default: "-6"),
      ParameterDescriptor(
        "upper", property: "upper", meaning: "where on the tangent the end is",
        unit: "argument of tanh", range: "any, above lower", default: "3"),
    ],
    source: "Hsueh, Li & Wu, arXiv:1806.01593; timm `TanhLRScheduler`",
    example: "tanh_decay(0.1, to: 0, over: 90)",
    worked: [
      WorkedValue(0, 0.09999938558253977), WorkedValue(60, 0.05),
      WorkedValue(90, 0.0002472623156634774), WorkedValue(1000, 0.0002472623156634774),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try TanhDecay(
          from: arguments.number("from"), to: arguments.number("to"),
          over: arguments.whole("over"), lower: arguments.number("lower"),
          upper: arguments.number("upper")))
    })
}
