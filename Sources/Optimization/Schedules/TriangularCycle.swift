/// Climbs and falls in straight lines, over and over: the plain cyclical rate.
///
///     η(t) = base + (peak − base) · h(t mod (up + down)), h a triangle from 0 to 1 and back
///
/// - Units: `base` and `peak` are learning rates (≥ 0); `up` and `down` count steps.
/// - Edge cases: step `up` has the peak; step `up + down` begins the next cycle at `base`.
/// - Complexity: O(1); the same bits on every platform.
/// - Source: Smith, “Cyclical Learning Rates”, arXiv:1506.01186, §3.1 (`triangular`).
public struct TriangularCycle: Schedule, Equatable {
  /// One cycle.
  public let triangle: Triangle

  /// Repeats `triangle`.
  public init(_ triangle: Triangle) { self.triangle = triangle }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double { triangle.rate(at: step) { _ in 1 } }

  /// The formula above.
  public var shape: CurveShape? {
    triangle.shape.map { .repeated($0, every: triangle.up + triangle.down) }
  }
}

extension TriangularCycle {
  /// `triangular(0.001, to: 0.006, up: 20)`.
  public static let descriptor = ScheduleDescriptor(
    name: "triangular", title: "Triangular cycles",
    summary: "Climbs and falls in straight lines, over and over.",
    formula: "η(t) = from + (to − from) · h, h rising from 0 to 1 in up steps, falling in down",
    parameters: Triangle.parameters,
    source: "Smith, “Cyclical Learning Rates”, arXiv:1506.01186, §3.1; PyTorch `CyclicLR`",
    example: "triangular(0.001, to: 0.006, up: 20)",
    worked: [
      WorkedValue(0, 0.001), WorkedValue(10, 0.0035), WorkedValue(20, 0.006),
      WorkedValue(30, 0.0035), WorkedValue(40, 0.001), WorkedValue(60, 0.006),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(TriangularCycle(try Triangle(arguments)))
    })
}
