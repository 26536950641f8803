/// Momentum that looks ahead: the step adds the newest gradient to the velocity it leads to.
///
///     v ← μ·v + g
///     θ ← θ − η·(g + μ·v)
///
/// μ is the momentum, g the gradient with the coupled weight decay. The gradient is taken at θ, not
/// at θ − η·μ·v: this is Nesterov's method in shifted coordinates.
///
/// - Units: μ is a plain factor; v is a gradient, or a step with `.ofSteps`.
/// - Edge cases: the first step is 1 + μ times that of gradient descent; with μ = 0 it is gradient
///   descent and leaves the velocity as it is.
/// - Source: Nesterov, “A method for solving the convex programming problem with convergence rate
///   O(1/k²)”, 1983; in this form Sutskever et al., “On the importance of initialization and
///   momentum in deep learning”, 2013, §2; PyTorch `SGD(nesterov=True)`.
public struct Nesterov<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// The velocity.
  public struct State: Sendable {
    /// v, one number a coordinate.
    public var velocity: [Scalar]
  }

  /// μ, what is kept of the velocity in each update.
  public let momentum: Double
  /// The pull towards 0.
  public let weightDecay: WeightDecay
  /// What the velocity adds up.
  public let velocity: Velocity

  /// - Throws: an error that names "momentum" (0 to 1) or "weightDecay".
  public init(
    momentum: Double = 0.9, weightDecay: WeightDecay = .none, velocity: Velocity = .ofGradients
  ) throws(ScheduleError) {
    try checkRange(momentum, "momentum", 0, 1)
    try weightDecay.check()
    (self.momentum, self.weightDecay, self.velocity) = (momentum, weightDecay, velocity)
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
    switch velocity {
    case .ofGradients:
      forEachCoordinate(&point, gradient, &state.velocity) { coordinate, slope, velocity in
        let slope = slope + decay * coordinate
        velocity = factor * velocity + slope
        coordinate = coordinate * kept - rate * (slope + factor * velocity)
      }
    case .ofSteps:
      forEachCoordinate(&point, gradient, &state.velocity) { coordinate, slope, velocity in
        let step = rate * (slope + decay * coordinate)
        velocity = factor * velocity - step
        coordinate = coordinate * kept + (factor * velocity - step)
      }
    }
  }

  /// The velocity.
  public func readings(of state: State) -> [OptimizerReading] {
    [OptimizerReading("velocity", state.velocity.map { Double($0) })]
  }
}

extension Nesterov<Double> {
  /// `nesterov(0.1, momentum: 0.9)`.
  public static let descriptor = OptimizerDescriptor(
    name: "nesterov", title: "Nesterov's momentum",
    summary: "Momentum whose step already adds the newest gradient to where the velocity leads.",
    formula: "v ← momentum·v + g; θ ← θ − rate·(g + momentum·v)",
    parameters: [
      .rate(default: "0.01"), .momentum(default: "0.9"), .weightDecay(), .decoupled, .rateInside,
    ],
    source: """
      Nesterov, “A method for solving the convex programming problem with convergence rate \
      O(1/k²)”, 1983; Sutskever et al., “On the importance of initialization and momentum in deep \
      learning”, 2013, §2
      """,
    example: "nesterov(0.1, momentum: 0.9)",
    worked: [
      WorkedDescent(after: 1, 0.81), WorkedDescent(after: 2, 0.5751),
    ],
    make: { arguments throws(ScheduleError) in
      OptimizerSetting(
        try Nesterov(
          momentum: arguments.number("momentum"), weightDecay: arguments.weightDecay(),
          velocity: arguments.velocity()),
        rates: try arguments.schedule("rate"))
    })
}
