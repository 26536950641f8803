/// Divides each coordinate's rate by the root of all its squared gradients so far.
///
///     s ← s + g²
///     θ ← θ − η/(1 + t·δ) · g / (√s + ε)
///
/// g is the gradient with the coupled weight decay, t the number of updates made before, δ the
/// decay of the rate.
///
/// - Units: s is a squared gradient, ε a gradient with `.outsideRoot` and a square with
///   `.insideRoot`; δ is per update.
/// - Edge cases: without an initial sum the first step has length η in every coordinate, whatever
///   the gradient; the step never grows again: under a constant gradient it falls as 1/√t.
/// - Source: Duchi, Hazan & Singer, “Adaptive Subgradient Methods for Online Learning and
///   Stochastic Optimization”, JMLR 12, 2011, figure 1; δ is a convention of PyTorch.
public struct AdaGrad<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// The sums, and how many updates were made.
  public struct State: Sendable {
    /// s, one number a coordinate.
    public var sum: [Scalar]
    /// t.
    public var count = 0
  }

  /// The small number in the denominator.
  public let epsilon: Epsilon
  /// s before the first update.
  public let initialSum: Double
  /// δ, how fast the rate itself falls.
  public let rateDecay: Double
  /// The pull towards 0.
  public let weightDecay: WeightDecay

  /// - Throws: an error that names "epsilon", "initialSum", "rateDecay" or "weightDecay".
  public init(
    epsilon: Epsilon = .outsideRoot(1e-10), initialSum: Double = 0, rateDecay: Double = 0,
    weightDecay: WeightDecay = .none
  ) throws(ScheduleError) {
    try epsilon.check()
    try checkRate(initialSum, "initialSum")
    try checkRate(rateDecay, "rateDecay")
    try weightDecay.check()
    (self.epsilon, self.initialSum) = (epsilon, initialSum)
    (self.rateDecay, self.weightDecay) = (rateDecay, weightDecay)
  }

  /// The initial sums.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> State {
    State(sum: [Scalar](repeating: Scalar(initialSum), count: point.count))
  }

  /// One update by the formula above.
  @_specialize(where Scalar == Double)
  @_specialize(where Scalar == Float)
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout State, rate: Double,
    momentum: Double?
  ) {
    let (decay, kept) = (Scalar(weightDecay.inGradient), Scalar(weightDecay.shrinkage(at: rate)))
    let (inside, outside) = (Scalar(epsilon.inside), Scalar(epsilon.outside))
    let rate = Scalar(rate / (1 + Double(state.count) * rateDecay))
    state.count += 1
    forEachCoordinate(&point, gradient, &state.sum) { coordinate, slope, sum in
      let slope = slope + decay * coordinate
      sum += slope * slope
      let root = quickRoot(sum + inside) + outside
      coordinate = coordinate * kept - (root == 0 ? 0 : rate * slope / root)
    }
  }

  /// The sums.
  public func readings(of state: State) -> [OptimizerReading] {
    [OptimizerReading("sum of g²", state.sum.map { Double($0) })]
  }
}

extension AdaGrad<Double> {
  /// `adagrad(0.1)`.
  public static let descriptor = OptimizerDescriptor(
    name: "adagrad", title: "AdaGrad",
    summary: "Divides each coordinate's rate by the root of all its squared gradients so far.",
    formula: "s ← s + g²; θ ← θ − rate/(1 + t·rate_decay)·g/(√s + epsilon)",
    parameters: [.rate(default: "0.01")] + .epsilon(default: "1e-10") + [
      ParameterDescriptor(
        "initial", property: "initialSum", meaning: "the sum before the first update",
        unit: "squared gradient", range: "≥ 0", default: "0"),
      ParameterDescriptor(
        "rate_decay", property: "rateDecay", meaning: "how fast the rate itself falls",
        unit: "per update", range: "≥ 0", default: "0"),
      .weightDecay(), .decoupled,
    ],
    source: """
      Duchi, Hazan & Singer, “Adaptive Subgradient Methods for Online Learning and Stochastic \
      Optimization”, JMLR 12, 2011; PyTorch `Adagrad`
      """,
    example: "adagrad(0.1, epsilon: 0)",
    worked: [
      WorkedDescent(after: 1, 0.9), WorkedDescent(after: 2, 0.833103526837755),
    ],
    make: { arguments throws(ScheduleError) in
      OptimizerSetting(
        try AdaGrad(
          epsilon: arguments.epsilon(), initialSum: arguments.number("initial"),
          rateDecay: arguments.number("rate_decay"), weightDecay: arguments.weightDecay()),
        rates: try arguments.schedule("rate"))
    })
}
