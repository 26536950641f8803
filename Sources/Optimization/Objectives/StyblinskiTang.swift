/// Four minima of unequal depth, one in each quadrant; the deepest is at (−2.9035, −2.9035).
///
///     f(x, y) = ½(x⁴ − 16x² + 5x + y⁴ − 16y² + 5y)
///
/// - Edge cases: f = −78.3323 at the deepest, −64.1956 at two and −50.0589 at the shallowest.
/// - Source: Styblinski & Tang, “Experiments in Nonconvex Optimization”, Neural Networks 3, 1990.
public struct StyblinskiTang: Objective, Equatable {
  /// The surface has no parameters.
  public init() {}

  /// Two coordinates.
  public var dimension: Int { 2 }
  /// (1, −1), from where small rates miss the deepest minimum.
  public var start: [Double] { [1, -1] }

  /// The formula above.
  public func loss(at point: [Double]) -> Double {
    StyblinskiTang.height(point[0]) + StyblinskiTang.height(point[1])
  }

  /// (2x³ − 16x + 2.5, 2y³ − 16y + 2.5)
  public func fillGradient(_ gradient: inout [Double], at point: [Double]) {
    gradient[0] = StyblinskiTang.slope(point[0])
    gradient[1] = StyblinskiTang.slope(point[1])
  }
}

extension StyblinskiTang {
  private static func height(_ x: Double) -> Double { 0.5 * (x * x * x * x - 16 * x * x + 5 * x) }

  private static func slope(_ x: Double) -> Double { 2 * x * x * x - 16 * x + 2.5 }

  /// `styblinski_tang`.
  public static let descriptor = ObjectiveDescriptor(
    name: "styblinski_tang", title: "Styblinski and Tang's hollows",
    summary: "Four minima of unequal depth, one in each quadrant.",
    formula: "f(x, y) = ½(x⁴ − 16x² + 5x + y⁴ − 16y² + 5y)",
    source: "Styblinski & Tang, “Experiments in Nonconvex Optimization”, Neural Networks 3, 1990",
    example: "styblinski_tang",
    minima: [
      [-2.903534027771177, -2.903534027771177], [-2.903534027771177, 2.746802770990837],
      [2.746802770990837, -2.903534027771177], [2.746802770990837, 2.746802770990837],
    ],
    window: ObjectiveWindow(-5...5, -5...5),
    make: { _ throws(ScheduleError) in AnyObjective(StyblinskiTang()) })
}
