/// Climbs in a straight line, then falls as one over the square root of the step.
///
///     η(t) = scale / √dimension · min(s / warmup^1.5, 1 / √s), s = t + 1
///
/// The peak, scale / √(dimension · warmup), is at the last step of the warm-up.
///
/// - Units: `dimension` is the width of the model; `warmup` counts steps; `scale` is a plain number.
/// - Edge cases: the paper counts steps from 1, so its step 1 is step 0 here; with the paper's base
///   model (512, 4,000) the peak is 0.000699.
/// - Complexity: O(1); the same bits on every platform.
/// - Source: Vaswani et al., “Attention Is All You Need”, arXiv:1706.03762, eq. 3.
public struct NoamSchedule: Schedule, Equatable {
  /// What every rate is multiplied by.
  public let scale: Double
  /// The width of the model.
  public let dimension: Int
  /// The steps of the climb.
  public let warmup: Int

  /// - Throws: `.notFinite("scale")`, `.negative("scale", …)` or `.notPositive`.
  public init(scale: Double = 1, dimension: Int, warmup: Int) throws(ScheduleError) {
    try checkRate(scale, "scale")
    try checkSpan(dimension, "dimension")
    try checkSpan(warmup, "warmup")
    (self.scale, self.dimension, self.warmup) = (scale, dimension, warmup)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    let (count, span) = (Double(step) + 1, Double(warmup))
    let height = scale / Double(dimension).squareRoot()
    let share = step < warmup ? count / span / span.squareRoot() : 1 / count.squareRoot()
    return min(height * share, .greatestFiniteMagnitude)
  }

  /// The formula above.
  public var shape: CurveShape? {
    let (count, span) = (RateFormula.step + 1, RateFormula(warmup))
    let height = scale / Double(dimension).squareRoot()
    let climb = count / span.power(1.5)
    let fall = 1 / RateFormula.function(.root, count)
    return .formula(.number(height) * .least(climb, fall), peak: height)
  }
}

extension NoamSchedule {
  /// `noam(1, dimension: 400, warmup: 100)`.
  public static let descriptor = ScheduleDescriptor(
    name: "noam", title: "Noam schedule",
    summary: "Climbs in a straight line, then falls as one over the square root of the step.",
    formula: "η(t) = scale / √dimension · min(s / warmup^1.5, 1 / √s), s = t + 1",
    parameters: [
      ParameterDescriptor(
        first: "scale", property: "scale", meaning: "what every rate is multiplied by",
        unit: "factor", range: "≥ 0", default: "1"),
      ParameterDescriptor(
        "dimension", property: "dimension", meaning: "width of the model", unit: "components",
        range: "> 0"),
      ParameterDescriptor(
        "warmup", property: "warmup", meaning: "steps of the climb", unit: "steps", range: "> 0"),
    ],
    source: "Vaswani et al., “Attention Is All You Need”, arXiv:1706.03762, eq. 3",
    example: "noam(1, dimension: 400, warmup: 100)",
    worked: [
      WorkedValue(0, 0.00005), WorkedValue(49, 0.0025), WorkedValue(99, 0.005),
      WorkedValue(399, 0.0025), WorkedValue(9999, 0.0005),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try NoamSchedule(
          scale: arguments.number("scale"), dimension: arguments.whole("dimension"),
          warmup: arguments.whole("warmup")))
    })
}
