/// A curved valley with steep walls and a floor that hardly falls.
///
///     f(x, y) = (1 − x)² + 100·(y − x²)²
///
/// - Edge cases: f = 0 at (1, 1), the only minimum; across the valley the curvature there is 1001.6, along it
///   0.4, so a rate above 2/1001.6 cannot stay at the minimum.
/// - Source: Rosenbrock, “An Automatic Method for Finding the Greatest or Least Value of a Function”, The Computer Journal 3, 1960.
public struct Rosenbrock: Objective, Equatable {
  /// The surface has no parameters.
  public init() {}

  /// Two coordinates.
  public var dimension: Int { 2 }
  /// (−1.2, 1), as in the paper.
  public var start: [Double] { [-1.2, 1] }

  /// The formula above.
  public func loss(at point: [Double]) -> Double {
    let (x, y) = (point[0], point[1])
    let along = 1 - x
    let across = y - x * x
    return along * along + 100 * across * across
  }

  /// (−2(1 − x) − 400·x·(y − x²), 200·(y − x²))
  public func fillGradient(_ gradient: inout [Double], at point: [Double]) {
    let (x, y) = (point[0], point[1])
    let across = y - x * x
    gradient[0] = -2 * (1 - x) - 400 * x * across
    gradient[1] = 200 * across
  }
}

extension Rosenbrock {
  /// `rosenbrock`.
  public static let descriptor = ObjectiveDescriptor(
    name: "rosenbrock", title: "Rosenbrock's valley",
    summary: "A curved valley with steep walls and a floor that hardly falls.",
    formula: "f(x, y) = (1 − x)² + 100·(y − x²)²",
    source:
      "Rosenbrock, “An Automatic Method for Finding the Greatest or Least Value of a Function”, The Computer Journal 3, 1960",
    example: "rosenbrock", minima: [[1, 1]],
    window: ObjectiveWindow(-2...2, -1...3),
    make: { _ throws(ScheduleError) in AnyObjective(Rosenbrock()) })
}
