/// Climbs and falls in straight lines; each cycle is half as high as the one before.
///
///     η(t) = base + (peak − base) · h(t mod (up + down)) / 2^c in cycle c, from 0
///
/// - Units: `base` and `peak` are learning rates (≥ 0); `up` and `down` count steps.
/// - Edge cases: step `up` has the peak; after very many cycles the rate is `base`.
/// - Complexity: O(log t); the same bits on every platform.
/// - Source: Smith, “Cyclical Learning Rates”, arXiv:1506.01186, §3.1 (`triangular2`).
public struct HalvingTriangularCycle: Schedule, Equatable {
  /// The first cycle.
  public let triangle: Triangle

  /// Repeats `triangle`, lower each time.
  public init(_ triangle: Triangle) { self.triangle = triangle }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    triangle.rate(at: step) { wholePower(0.5, $0) }
  }

  /// The formula above.
  public var shape: CurveShape? {
    let height = RateFormula.triangles(up: triangle.up, down: triangle.down)
    let scale = RateFormula.number(0.5).power(
      RateFormula.step.quotient(by: RateFormula(triangle.up + triangle.down)))
    let climb = .number(triangle.peak - triangle.base) * height * scale
    return .formula(.number(triangle.base) + climb, peak: triangle.peak)
  }
}

extension HalvingTriangularCycle {
  /// `triangular2(0.001, to: 0.006, up: 20)`.
  public static let descriptor = ScheduleDescriptor(
    name: "triangular2", title: "Triangular cycles, halved",
    summary: "Climbs and falls in straight lines; each cycle is half as high as the one before.",
    formula: "η(t) = from + (to − from) · h / 2^c in cycle c, h a triangle of up and down steps",
    parameters: Triangle.parameters,
    source: "Smith, “Cyclical Learning Rates”, arXiv:1506.01186, §3.1; PyTorch `CyclicLR`",
    example: "triangular2(0.001, to: 0.006, up: 20)",
    worked: [
      WorkedValue(0, 0.001), WorkedValue(20, 0.006), WorkedValue(40, 0.001),
      WorkedValue(60, 0.0035), WorkedValue(100, 0.00225),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(HalvingTriangularCycle(try Triangle(arguments)))
    })
}
