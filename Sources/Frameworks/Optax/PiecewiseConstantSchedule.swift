public import Optimization

extension Optax {
  /// Multiplies the rate by a factor at each boundary.
  ///
  ///     η(t) = initial · the scales of all boundaries ≤ t
  ///
  /// - Edge cases: the boundary itself already has the new rate. The order in which boundaries are
  ///   written does not matter.
  /// - Source: Optax 0.2 `optax.piecewise_constant_schedule`.
  public struct PiecewiseConstantSchedule: Schedule, Equatable {
    /// The rate before the first boundary.
    public let initial: Double
    /// The boundaries, rising, with their factors.
    public let boundaries: Boundaries

    /// - Throws: when the rate is negative.
    public init(
      from initial: Double, _ boundaries: Boundaries = .none
    ) throws(FrameworkError) {
      try checkRate(initial, "init_value", then: "Optax goes on with a negative rate")
      (self.initial, self.boundaries) = (initial, boundaries)
    }

    /// The rate at `step`, by the formula above.
    ///
    /// - Complexity: O(n) in the number of boundaries.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      var rate = initial
      for (boundary, scale) in zip(boundaries.steps, boundaries.scales) where boundary <= step {
        rate = scale * rate
      }
      return rate
    }

    /// The last boundary.
    public var length: Int? { boundaries.steps.last ?? 0 }

    /// The formula above; nil for very many boundaries.
    public var shape: CurveShape? {
      let (steps, scales) = (boundaries.steps, boundaries.scales)
      if let scale = scales.first, scales.allSatisfy({ $0 == scale }), (steps.first ?? 0) > 0 {
        return .drops(from: initial, factor: scale, at: steps)
      }
      var levels = [(start: 0, rate: initial)]
      for (boundary, scale) in zip(steps, scales) {
        levels.append((boundary, scale * levels[levels.count - 1].rate))
      }
      return .levels(levels)
    }
  }
}

extension Optax.PiecewiseConstantSchedule {
  /// `optax.piecewise_constant_schedule(init_value=0.1, boundaries_and_scales={30: 0.1, 60: 0.5})`.
  static let call = FrameworkCall(
    .optax, "piecewise_constant_schedule", summary: "Multiplies the rate at each boundary.",
    formula: "η(t) = init_value · the product of the scales of all boundaries ≤ t",
    parameters: [.initValue, .boundariesAndScales], source: "optax.piecewise_constant_schedule",
    example: """
      optax.piecewise_constant_schedule(init_value=0.1, boundaries_and_scales={30: 0.1, 60: 0.5})
      """,
    worked: [
      WorkedValue(0, 0.1), WorkedValue(29, 0.1), WorkedValue(30, 0.01), WorkedValue(60, 0.005),
    ],
    traps: [
      FrameworkTrap(
        "scales-multiply", at: "boundaries_and_scales", "the scales multiply, one after another",
        reason: """
          each scale acts on the rate before its boundary; the values of Keras' \
          PiecewiseConstantDecay are rates
          """,
        when: { context in
          guard case .dictionary(let entries) = context.arguments["boundaries_and_scales"].kind
          else { return false }
          return entries.count > 1
        }),
      .optaxPrecision,
    ],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Optax.PiecewiseConstantSchedule(
          from: arguments.number("init_value"), arguments.boundariesAndScales()))
    })
}
