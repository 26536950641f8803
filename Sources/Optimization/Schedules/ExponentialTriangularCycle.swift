/// Climbs and falls in straight lines whose height shrinks by a factor at every step.
///
///     η(t) = base + (peak − base) · h(t mod (up + down)) · factor^t
///
/// - Units: `base` and `peak` are learning rates (≥ 0); `factor` a plain number in (0, 1]; `up` and
///   `down` count steps.
/// - Edge cases: the highest rate of a cycle comes before its middle; after very many steps the
///   rate is `base`.
/// - Complexity: O(log t); the same bits on every platform.
/// - Source: Smith, “Cyclical Learning Rates”, arXiv:1506.01186, §3.1 (`exp_range`).
public struct ExponentialTriangularCycle: Schedule, Equatable {
  /// One cycle at its full height.
  public let triangle: Triangle
  /// What each step multiplies the height by.
  public let factor: Double

  /// - Throws: `.notFinite("factor")` or `.notAFactor("factor", …)`.
  public init(_ triangle: Triangle, by factor: Double) throws(ScheduleError) {
    try checkFactor(factor, "factor")
    (self.triangle, self.factor) = (triangle, factor)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    triangle.rate(at: step) { _ in wholePower(factor, step) }
  }

  /// The formula above.
  public var shape: CurveShape? {
    let height = RateFormula.triangles(up: triangle.up, down: triangle.down)
    let scale = RateFormula.number(factor).power(.step)
    let climb = .number(triangle.peak - triangle.base) * height * scale
    return .formula(.number(triangle.base) + climb, peak: triangle.peak)
  }
}

extension ExponentialTriangularCycle {
  /// `triangular_exponential(0.001, to: 0.006, by: 0.5, up: 2)`.
  public static let descriptor = ScheduleDescriptor(
    name: "triangular_exponential", title: "Triangular cycles, shrinking",
    summary: "Climbs and falls in straight lines whose height shrinks by a factor at every step.",
    formula: "η(t) = from + (to − from) · h · by^t, h a triangle of up and down steps",
    parameters: Triangle.parameters + [
      ParameterDescriptor(
        "by", property: "factor", meaning: "what each step multiplies the height by",
        unit: "factor", range: "above 0, at most 1")
    ],
    source: "Smith, “Cyclical Learning Rates”, arXiv:1506.01186, §3.1; PyTorch `CyclicLR`",
    example: "triangular_exponential(0.001, to: 0.006, by: 0.5, up: 2)",
    worked: [
      WorkedValue(0, 0.001), WorkedValue(1, 0.00225), WorkedValue(2, 0.00225),
      WorkedValue(3, 0.0013125), WorkedValue(4, 0.001), WorkedValue(6, 0.001078125),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try ExponentialTriangularCycle(Triangle(arguments), by: arguments.number("by")))
    })
}
