/// Gathers gradients in a velocity, and moves by the velocity: a heavy ball that rolls.
///
///     v ← μ·v + (1 − d)·g
///     θ ← θ − η·v
///
/// μ is the momentum, d the dampening, g the gradient with the coupled weight decay.
///
/// - Units: μ and d are plain factors; v is a gradient, or a step with `.ofSteps`.
/// - Edge cases: the first gradient is not dampened; under a constant gradient v settles at
///   g·(1 − d)/(1 − μ), ten times the gradient for μ = 0.9; with μ = 0 it is gradient descent and
///   leaves the velocity as it is.
/// - Source: Polyak, “Some methods of speeding up the convergence of iteration methods”, 1964;
///   dampening and the first step are conventions of PyTorch `SGD`.
public struct Momentum<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// The velocity.
  public struct State: Sendable {
    /// v, one number a coordinate.
    public var velocity: [Scalar]
    /// Whether a gradient has gone into the velocity.
    public var hasBegun = false
  }

  /// μ, what is kept of the velocity in each update.
  public let momentum: Double
  /// d, what is left out of each gradient but the first.
  public let dampening: Double
  /// The pull towards 0.
  public let weightDecay: WeightDecay
  /// What the velocity adds up.
  public let velocity: Velocity

  /// - Throws: an error that names "momentum" (0 to 1), "dampening" or "weightDecay".
  public init(
    momentum: Double = 0.9, dampening: Double = 0, weightDecay: WeightDecay = .none,
    velocity: Velocity = .ofGradients
  ) throws(ScheduleError) {
    try checkRange(momentum, "momentum", 0, 1)
    guard dampening.isFinite else { throw .notFinite("dampening") }
    try weightDecay.check()
    (self.momentum, self.dampening) = (momentum, dampening)
    (self.weightDecay, self.velocity) = (weightDecay, velocity)
  }

  /// A ball at rest.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> State {
    State(velocity: [Scalar](repeating: 0, count: point.count))
  }

  /// One update by the formula above.
  @_specialize(where Scalar == Double)
  @_specialize(where Scalar == Float)
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout State, rate: Double,
    momentum: Double?
  ) {
    let (decay, kept) = (Scalar(weightDecay.inGradient), Scalar(weightDecay.shrinkage(at: rate)))
    let (factor, rate) = (Scalar(momentum ?? self.momentum), Scalar(rate))
    guard factor != 0 else {
      return forEachCoordinate(&point, gradient) { coordinate, slope in
        coordinate = coordinate * kept - rate * (slope + decay * coordinate)
      }
    }
    let fresh = Scalar(state.hasBegun ? 1 - dampening : 1)
    state.hasBegun = true
    switch velocity {
    case .ofGradients:
      forEachCoordinate(&point, gradient, &state.velocity) { coordinate, slope, velocity in
        velocity = factor * velocity + fresh * (slope + decay * coordinate)
        coordinate = coordinate * kept - rate * velocity
      }
    case .ofSteps:
      forEachCoordinate(&point, gradient, &state.velocity) { coordinate, slope, velocity in
        velocity = factor * velocity - rate * fresh * (slope + decay * coordinate)
        coordinate = coordinate * kept + velocity
      }
    }
  }

  /// The velocity.
  public func readings(of state: State) -> [OptimizerReading] {
    [OptimizerReading("velocity", state.velocity.map { Double($0) })]
  }
}

extension Momentum<Double> {
  /// `momentum(0.1, momentum: 0.9)`.
  public static let descriptor = OptimizerDescriptor(
    name: "momentum", title: "Momentum",
    summary: "Gathers gradients in a velocity, and moves by the velocity: a heavy ball that rolls.",
    formula: "v ← momentum·v + (1 − dampening)·g; θ ← θ − rate·v",
    parameters: [
      .rate(default: "0.01"), .momentum(default: "0.9"),
      ParameterDescriptor(
        "dampening", property: "dampening",
        meaning: "what is left out of each gradient but the first", unit: "factor",
        range: "below 1", default: "0"),
      .weightDecay(), .decoupled, .rateInside,
    ],
    source: """
      Polyak, “Some methods of speeding up the convergence of iteration methods”, 1964; PyTorch \
      `SGD`
      """,
    example: "momentum(0.1, momentum: 0.9)",
    worked: [
      WorkedDescent(after: 1, 0.9), WorkedDescent(after: 2, 0.72), WorkedDescent(after: 3, 0.486),
    ],
    make: { arguments throws(ScheduleError) in
      let dampening = try arguments.number("dampening")
      guard dampening < 1 else { throw .notBelow("dampening", dampening, limit: 1) }
      return OptimizerSetting(
        try Momentum(
          momentum: arguments.number("momentum"), dampening: dampening,
          weightDecay: arguments.weightDecay(), velocity: arguments.velocity()),
        rates: try arguments.schedule("rate"))
    })
}
