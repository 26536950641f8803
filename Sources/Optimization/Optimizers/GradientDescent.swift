/// Moves each coordinate against its gradient, by the rate times the gradient.
///
///     θ ← θ − η·g
///
/// - Edge cases: on ½·λ·x² it converges for η < 2/λ, and for no larger rate.
/// - Source: Robbins & Monro, “A Stochastic Approximation Method”, 1951; PyTorch `SGD`.
public struct GradientDescent<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// It remembers nothing.
  public struct State: Sendable {}

  /// The rule has no parameters but the rate.
  public init() {}

  /// Nothing to remember.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> State { State() }

  /// θ ← θ − η·g
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout State, rate: Double,
    momentum: Double?
  ) {
    let rate = Scalar(rate)
    for index in point.indices { point[index] -= rate * gradient[index] }
  }
}

extension GradientDescent<Double> {
  /// `sgd(0.1)`.
  public static let descriptor = OptimizerDescriptor(
    name: "sgd", title: "Gradient descent",
    summary: "Moves each coordinate against its gradient, by the rate times the gradient.",
    formula: "θ ← θ − η·g",
    parameters: [.rate(default: "0.01")],
    source: "Robbins & Monro, “A Stochastic Approximation Method”, 1951",
    example: "sgd(0.1)",
    worked: [WorkedDescent(after: 1, 0.9), WorkedDescent(after: 2, 0.81)],
    make: { arguments throws(ScheduleError) in
      OptimizerSetting(GradientDescent(), rates: try arguments.schedule("rate"))
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
