/// A long bowl whose valley runs askew to both axes.
///
///     f(x, y) = ½(u² + κ·v²), u = 0.8x + 0.6y along the valley, v = 0.8y − 0.6x across it
///
/// Unlike `quadratic(1, κ)` its axes are turned (by 36.9°), so that each coordinate feels both
/// curvatures: a rate for each coordinate, which makes a round bowl of a quadratic, does not here.
///
/// - Units: `condition` κ is the curvature across divided by that along the valley, which is 1.
/// - Edge cases: κ = 1 is a round bowl. Gradient descent converges for η < 2/κ; its best constant
///   rate, 2/(1 + κ), shrinks the distance by (κ − 1)/(κ + 1) a step.
/// - Source: Polyak, “Some Methods of Speeding Up the Convergence of Iteration Methods”, 1964.
public struct Ravine: Objective, Equatable {
  /// κ: the largest curvature divided by the smallest.
  public let condition: Double

  /// - Throws: `.notFinite` or `.outside`, naming `condition`.
  public init(_ condition: Double) throws(ScheduleError) {
    guard condition.isFinite else { throw .notFinite("condition") }
    guard condition >= 1 else {
      throw .outside("condition", condition, low: 1, high: .greatestFiniteMagnitude)
    }
    self.condition = condition
  }

  /// Two coordinates.
  public var dimension: Int { 2 }
  /// (−3, −1), up on one side of the valley.
  public var start: [Double] { [-3, -1] }

  /// The formula above.
  public func loss(at point: [Double]) -> Double {
    let along = 0.8 * point[0] + 0.6 * point[1]
    let across = 0.8 * point[1] - 0.6 * point[0]
    return 0.5 * (along * along + condition * across * across)
  }

  /// (0.8u − 0.6κ·v, 0.6u + 0.8κ·v)
  public func fillGradient(_ gradient: inout [Double], at point: [Double]) {
    let along = 0.8 * point[0] + 0.6 * point[1]
    let across = condition * (0.8 * point[1] - 0.6 * point[0])
    gradient[0] = 0.8 * along - 0.6 * across
    gradient[1] = 0.6 * along + 0.8 * across
  }
}

extension Ravine {
  /// `ravine(100)`.
  public static let descriptor = ObjectiveDescriptor(
    name: "ravine", title: "A ravine",
    summary: "A long bowl turned askew to the axes, so that no rate for each coordinate rounds it.",
    formula: "f(x, y) = ½((0.8x + 0.6y)² + condition·(0.8y − 0.6x)²)",
    parameters: [
      ParameterDescriptor(
        first: "condition", property: "condition",
        meaning: "curvature across the valley, divided by that along it", unit: "ratio",
        range: "≥ 1", default: "100")
    ],
    source: "Polyak, “Some Methods of Speeding Up the Convergence of Iteration Methods”, 1964",
    example: "ravine(100)", minima: [[0, 0]], window: ObjectiveWindow(-4...4, -3...3),
    make: { arguments throws(ScheduleError) in
      AnyObjective(try Ravine(arguments.number("condition")))
    })
}
