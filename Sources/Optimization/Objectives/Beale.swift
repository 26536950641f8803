/// A plain with one narrow minimum and walls that rise steeply at the corners.
///
///     f(x, y) = (1.5 − x + x·y)² + (2.25 − x + x·y²)² + (2.625 − x + x·y³)²
///
/// - Edge cases: f = 0 at (3, ½), the only minimum; far from it on the plain the gradient nearly vanishes.
/// - Source: Beale, “On an Iterative Method for Finding a Local Minimum of a Function of More than One Variable”, 1958.
public struct Beale: Objective, Equatable {
  /// The surface has no parameters.
  public init() {}

  /// Two coordinates.
  public var dimension: Int { 2 }
  /// (1, 1.5), on the slope of a wall.
  public var start: [Double] { [1, 1.5] }

  /// The formula above.
  public func loss(at point: [Double]) -> Double {
    let (x, y) = (point[0], point[1])
    let first = 1.5 - x + x * y
    let second = 2.25 - x + x * y * y
    let third = 2.625 - x + x * y * y * y
    return first * first + second * second + third * third
  }

  /// By the chain rule, through the three brackets.
  public func fillGradient(_ gradient: inout [Double], at point: [Double]) {
    let (x, y) = (point[0], point[1])
    let first = 1.5 - x + x * y
    let second = 2.25 - x + x * y * y
    let third = 2.625 - x + x * y * y * y
    gradient[0] = 2 * (first * (y - 1) + second * (y * y - 1) + third * (y * y * y - 1))
    gradient[1] = 2 * x * (first + 2 * second * y + 3 * third * y * y)
  }
}

extension Beale {
  /// `beale`.
  public static let descriptor = ObjectiveDescriptor(
    name: "beale", title: "Beale's plain",
    summary: "A plain with one narrow minimum and walls that rise steeply at the corners.",
    formula: "f(x, y) = (1.5 − x + x·y)² + (2.25 − x + x·y²)² + (2.625 − x + x·y³)²",
    source:
      "Beale, “On an Iterative Method for Finding a Local Minimum of a Function of More than One Variable”, 1958",
    example: "beale", minima: [[3, 0.5]],
    window: ObjectiveWindow(-1...4, -1.5...2),
    make: { _ throws(ScheduleError) in AnyObjective(Beale()) })
}
