internal import CLibm
public import Optimization

extension Optax {
  /// Goes from level to level, along lines or half cosines; a level is the product of the scales.
  ///
  ///     η(t) = (next − level) · p + level                      linear, p the part of the interval
  ///     η(t) = next + (level − next) / 2 · (cos(π · p) + 1)    cosine
  ///
  /// - Edge cases: after the last boundary the last level holds.
  /// - Source: Optax 0.2 `optax.piecewise_interpolate_schedule`.
  public struct PiecewiseInterpolateSchedule: Schedule, Equatable {
    /// How a level becomes the next.
    public enum Interpolation: Sendable, Equatable { case linear, cosine }

    /// How a level becomes the next.
    public let interpolation: Interpolation
    /// 0 and the boundaries.
    public let bounds: [Int]
    /// The rates at the bounds.
    public let levels: [Double]

    /// - Throws: when the rate is negative.
    public init(
      _ interpolation: Interpolation, from initial: Double, _ boundaries: Boundaries = .none
    ) throws(FrameworkError) {
      try checkRate(initial, "init_value", then: "Optax goes on with a negative rate")
      var levels = [initial]
      for scale in boundaries.scales { levels.append(levels[levels.count - 1] * scale) }
      (self.interpolation, self.levels) = (interpolation, levels)
      bounds = [0] + boundaries.steps
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      let next = bounds.bisectRight(step)
      guard next < bounds.count else { return levels[levels.count - 1] }
      let (start, end) = (levels[next - 1], levels[next])
      let part = Double(step - bounds[next - 1]) / Double(bounds[next] - bounds[next - 1])
      switch interpolation {
      case .linear: return (end - start) * part + start
      case .cosine: return end + (start - end) / 2 * (cos(.pi * part) + 1)
      }
    }

    /// The last boundary.
    public var length: Int? { bounds.last }

    /// The formula above; nil for very many boundaries.
    public var shape: CurveShape? {
      var phases: [(start: Int, shape: CurveShape)] = []
      for next in bounds.indices.dropFirst() {
        let (from, to) = (levels[next - 1], levels[next])
        let (start, span) = (bounds[next - 1], bounds[next] - bounds[next - 1])
        guard span > 0 else { continue }
        switch interpolation {
        case .linear: phases.append((start, .line(from: from, to: to, over: span)))
        case .cosine: phases.append((start, .cosine(from: from, to: to, over: span)))
        }
      }
      return phases.isEmpty ? .constant(levels[levels.count - 1]) : .phases(phases)
    }
  }
}

extension Optax.PiecewiseInterpolateSchedule {
  /// `optax.piecewise_interpolate_schedule("linear", 0.1, {10: 5.0, 30: 0.1})`.
  static let call = FrameworkCall(
    .optax, "piecewise_interpolate_schedule",
    summary: "Goes from level to level along lines or half cosines.",
    formula: """
      at each boundary init_value · the product of the scales so far; in between a line, or half \
      a cosine
      """,
    parameters: [
      FrameworkParameter(
        "interpolate_type", .choice, range: "one of the choices", choices: ["linear", "cosine"],
        "how a level becomes the next"),
      .initValue, .boundariesAndScales,
    ],
    source: "optax.piecewise_interpolate_schedule",
    example: """
      optax.piecewise_interpolate_schedule(interpolate_type="linear", init_value=0.1, \
      boundaries_and_scales={10: 5.0, 30: 0.1})
      """,
    worked: [
      WorkedValue(0, 0.1), WorkedValue(5, 0.3), WorkedValue(10, 0.5), WorkedValue(20, 0.275),
      WorkedValue(30, 0.05), WorkedValue(99, 0.05),
    ],
    traps: [.optaxPrecision],
    make: { arguments throws(FrameworkError) in
      let type = try arguments.choice(
        "interpolate_type", of: ["linear", "cosine"], then: "Optax raises a ValueError")
      return .rates(
        try Optax.PiecewiseInterpolateSchedule(
          type == "linear" ? .linear : .cosine, from: arguments.number("init_value"),
          arguments.boundariesAndScales()))
    })
}
