/// A bowl with a curvature for each of two axes.
///
///     f(x, y) = ½(a·x² + b·y²)
///
/// - Edge cases: gradient descent converges for η < 2 / max(a, b); with a ≪ b it is a ravine.
public struct Quadratic: Objective, Equatable {
  /// The curvature along x.
  public let a: Double
  /// The curvature along y.
  public let b: Double

  /// - Throws: `.notFinite` or `.notPositive`.
  public init(_ a: Double, _ b: Double) throws(ScheduleError) {
    guard a.isFinite else { throw .notFinite("a") }
    guard b.isFinite else { throw .notFinite("b") }
    guard a > 0 else { throw .notPositive("a", a) }
    guard b > 0 else { throw .notPositive("b", b) }
    (self.a, self.b) = (a, b)
  }

  /// Two coordinates.
  public var dimension: Int { 2 }
  /// (3, −2).
  public var start: [Double] { [3, -2] }

  /// The formula above.
  public func loss(at point: [Double]) -> Double {
    0.5 * (a * point[0] * point[0] + b * point[1] * point[1])
  }

  /// (a·x, b·y)
  public func fillGradient(_ gradient: inout [Double], at point: [Double]) {
    gradient[0] = a * point[0]
    gradient[1] = b * point[1]
  }
}

extension Quadratic {
  /// `quadratic(1, 10)`.
  public static let descriptor = ObjectiveDescriptor(
    name: "quadratic", title: "A bowl",
    summary: "A bowl with a curvature for each axis; unequal ones make a ravine.",
    formula: "f(x, y) = ½(a·x² + b·y²)",
    parameters: [
      ParameterDescriptor(
        first: "a", property: "a", meaning: "curvature along x", unit: "curvature", range: "> 0",
        default: "1"),
      ParameterDescriptor(
        first: "b", property: "b", meaning: "curvature along y", unit: "curvature", range: "> 0",
        default: "10"),
    ],
    source: "the second-order Taylor polynomial of any smooth loss at its minimum",
    example: "quadratic(1, 10)", minima: [[0, 0]], window: ObjectiveWindow(-4...4, -3...3),
    make: { arguments throws(ScheduleError) in
      AnyObjective(try Quadratic(arguments.number("a"), arguments.number("b")))
    })
}
