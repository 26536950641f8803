/// Moves each coordinate against its gradient, by the rate times the gradient.
///
///     θ ← θ − η·(g + λ·θ)
///
/// - Units: λ is the weight decay, per update and rate.
/// - Edge cases: on ½·a·x² it converges for η < 2/a, and for no larger rate; a coupled and a
///   decoupled decay are the same here.
/// - Source: Robbins & Monro, “A Stochastic Approximation Method”, 1951; PyTorch `SGD`.
public struct GradientDescent<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// It remembers nothing.
  public struct State: Sendable {}

  /// The pull towards 0.
  public let weightDecay: WeightDecay

  /// The rule has no parameters but the rate.
  public init() { weightDecay = .none }

  /// - Throws: `.notFinite("weightDecay")` or `.negative("weightDecay", …)`.
  public init(weightDecay: WeightDecay) throws(ScheduleError) {
    try weightDecay.check()
    self.weightDecay = weightDecay
  }

  /// Nothing to remember.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> State { State() }

  /// θ ← θ − η·(g + λ·θ)
  @_specialize(where Scalar == Double)
  @_specialize(where Scalar == Float)
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout State, rate: Double,
    momentum: Double?
  ) {
    let (decay, kept) = (Scalar(weightDecay.inGradient), Scalar(weightDecay.shrinkage(at: rate)))
    let rate = Scalar(rate)
    forEachCoordinate(&point, gradient) { coordinate, slope in
      coordinate = coordinate * kept - rate * (slope + decay * coordinate)
    }
  }
}

extension GradientDescent<Double> {
  /// `sgd(0.1)`.
  public static let descriptor = OptimizerDescriptor(
    name: "sgd", title: "Gradient descent",
    summary: "Moves each coordinate against its gradient, by the rate times the gradient.",
    formula: "θ ← θ − rate·(g + weight_decay·θ)",
    parameters: [.rate(default: "0.01"), .weightDecay()],
    source: "Robbins & Monro, “A Stochastic Approximation Method”, 1951",
    example: "sgd(0.1)",
    worked: [WorkedDescent(after: 1, 0.9), WorkedDescent(after: 2, 0.81)],
    make: { arguments throws(ScheduleError) in
      OptimizerSetting(
        try GradientDescent(weightDecay: .coupled(arguments.number("weight_decay"))),
        rates: try arguments.schedule("rate"))
    })
}

extension ParameterDescriptor {
  /// The learning rate of an optimizer: a number, or a schedule.
  static func rate(default text: StaticString) -> ParameterDescriptor {
    ParameterDescriptor(
      first: "rate", property: "rate", meaning: "the learning rate, or a schedule of it",
      unit: "learning rate", range: "≥ 0", default: text)
  }
}
