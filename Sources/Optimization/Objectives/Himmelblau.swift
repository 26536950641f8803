/// Four minima of the same depth: which one is found depends on the start and the rate.
///
///     f(x, y) = (x² + y − 11)² + (x + y² − 7)²
///
/// - Edge cases: f = 0 at (3, 2) and at three more points, whose curvatures differ.
/// - Source: Himmelblau, “Applied Nonlinear Programming”, 1972.
public struct Himmelblau: Objective, Equatable {
  /// The surface has no parameters.
  public init() {}

  /// Two coordinates.
  public var dimension: Int { 2 }
  /// (0, 0), between the four minima.
  public var start: [Double] { [0, 0] }

  /// The formula above.
  public func loss(at point: [Double]) -> Double {
    let (x, y) = (point[0], point[1])
    let first = x * x + y - 11
    let second = x + y * y - 7
    return first * first + second * second
  }

  /// By the chain rule, through the two brackets.
  public func fillGradient(_ gradient: inout [Double], at point: [Double]) {
    let (x, y) = (point[0], point[1])
    let first = x * x + y - 11
    let second = x + y * y - 7
    gradient[0] = 4 * x * first + 2 * second
    gradient[1] = 2 * first + 4 * y * second
  }
}

extension Himmelblau {
  /// `himmelblau`.
  public static let descriptor = ObjectiveDescriptor(
    name: "himmelblau", title: "Himmelblau's four hollows",
    summary: "Four minima of the same depth: start and rate decide which one is found.",
    formula: "f(x, y) = (x² + y − 11)² + (x + y² − 7)²",
    source: "Himmelblau, “Applied Nonlinear Programming”, 1972",
    example: "himmelblau",
    minima: [
      [3, 2], [-2.805118086952745, 3.131312518250573], [-3.779310253377747, -3.283185991286170],
      [3.584428340330492, -1.848126526964404],
    ],
    window: ObjectiveWindow(-5...5, -5...5),
    make: { _ throws(ScheduleError) in AnyObjective(Himmelblau()) })
}
