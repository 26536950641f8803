/// A bowl whose axes are turned by 45°: curvature 18 across, 2 along.
///
///     f(x, y) = (x + 2y − 7)² + (2x + y − 5)²
///
/// - Edge cases: f = 0 at (1, 3); gradient descent converges for η < 2/18.
/// - Source: Jamil & Yang, “A Literature Survey of Benchmark Functions for Global Optimization Problems”, 2013, no. 17, arXiv:1308.4008.
public struct Booth: Objective, Equatable {
  /// The surface has no parameters.
  public init() {}

  /// Two coordinates.
  public var dimension: Int { 2 }
  /// (−4, 6).
  public var start: [Double] { [-4, 6] }

  /// The formula above.
  public func loss(at point: [Double]) -> Double {
    let (x, y) = (point[0], point[1])
    let first = x + 2 * y - 7
    let second = 2 * x + y - 5
    return first * first + second * second
  }

  /// (10x + 8y − 34, 8x + 10y − 38)
  public func fillGradient(_ gradient: inout [Double], at point: [Double]) {
    let (x, y) = (point[0], point[1])
    let first = x + 2 * y - 7
    let second = 2 * x + y - 5
    gradient[0] = 2 * first + 4 * second
    gradient[1] = 4 * first + 2 * second
  }
}

extension Booth {
  /// `booth`.
  public static let descriptor = ObjectiveDescriptor(
    name: "booth", title: "Booth's bowl",
    summary: "A bowl whose axes are turned by 45°: curvature 18 across, 2 along.",
    formula: "f(x, y) = (x + 2y − 7)² + (2x + y − 5)²",
    source:
      "Jamil & Yang, “A Literature Survey of Benchmark Functions for Global Optimization Problems”, 2013, no. 17, arXiv:1308.4008",
    example: "booth", minima: [[1, 3]],
    window: ObjectiveWindow(-6...8, -3...9),
    make: { _ throws(ScheduleError) in AnyObjective(Booth()) })
}
