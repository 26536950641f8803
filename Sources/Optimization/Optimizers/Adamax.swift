/// Adam with the largest recent gradient in place of the root mean square.
///
///     m ← β₁·m + (1 − β₁)·g          u ← max(β₂·u, |g| + ε)
///     θ ← θ − η / (1 − β₁ᵗ) · m / u
///
/// u forgets a large gradient by the factor β₂ an update. It begins with the first gradient, so it
/// needs no correction.
///
/// - Units: as Adam's.
/// - Edge cases: the first update moves by η·g/(|g| + ε). `momentum` replaces β₁. With ε = 0 a
///   coordinate that never had a gradient is 0/0.
/// - Source: Kingma & Ba, “Adam”, arXiv:1412.6980, algorithm 2, which has no ε.
public struct Adamax<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// Where ε stands.
  public enum EpsilonPlace: Sendable, Equatable {
    /// max(β₂·u, |g| + ε): PyTorch and Optax.
    case insideMaximum
    /// u + ε where it divides: Keras.
    case besideMaximum
  }

  /// The average, the largest gradient, and the count.
  public struct State: Sendable {
    /// Moving average of the gradient.
    public var m: [Scalar]
    /// The largest recent gradient.
    public var u: [Scalar]
    /// How many updates were made.
    public var step = 0
    /// 1 − β₁ᵗ: m̂ = m / correction.
    public var correction = 0.0
    /// The rate of the latest update.
    public var rate = 0.0
  }

  /// How much of m an update keeps.
  public let beta1: Double
  /// How much of u an update keeps.
  public let beta2: Double
  /// Keeps the division from 0.
  public let epsilon: Double
  /// Where ε stands.
  public let place: EpsilonPlace
  /// Whether weights shrink, and through which door.
  public let weightDecay: WeightDecay

  /// - Throws: `.negative`, `.notBelow` or `.notFinite`, naming the parameter.
  public init(
    beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8,
    place: EpsilonPlace = .insideMaximum, weightDecay: WeightDecay = .none
  ) throws(ScheduleError) {
    try checkBeta(beta1, "beta1")
    try checkBeta(beta2, "beta2")
    try checkRate(epsilon, "epsilon")
    try weightDecay.check()
    (self.beta1, self.beta2, self.epsilon) = (beta1, beta2, epsilon)
    (self.place, self.weightDecay) = (place, weightDecay)
  }

  /// Nothing seen.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> State {
    let zeros = [Scalar](repeating: 0, count: point.count)
    return State(m: zeros, u: zeros)
  }

  /// The formula above.
  @_specialize(where Scalar == Double)
  @_specialize(where Scalar == Float)
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout State, rate: Double,
    momentum: Double?
  ) {
    let beta1 = momentum ?? self.beta1
    state.step += 1
    state.rate = rate
    state.correction = 1 - wholePower(beta1, state.step)
    let (decay, kept) = (Scalar(weightDecay.inGradient), Scalar(weightDecay.shrinkage(at: rate)))
    let (gain, forget) = (Scalar(1 - beta1), Scalar(beta2))
    let stride = Scalar(rate / state.correction)
    let inside = Scalar(place == .insideMaximum ? epsilon : 0)
    let beside = Scalar(place == .besideMaximum ? epsilon : 0)
    forEachCoordinate(&point, gradient, &state.m, &state.u) { coordinate, slope, m, u in
      let g = slope + decay * coordinate
      m += gain * (g - m)
      u = max(forget * u, abs(g) + inside)
      coordinate = kept * coordinate - stride * m / (u + beside)
    }
  }

  /// m, u, m̂, and the step size η / u of each coordinate.
  public func readings(of state: State) -> [OptimizerReading] {
    let m = state.m.map { Double($0) }
    let beside = place == .besideMaximum ? epsilon : 0
    let scale = state.correction > 0 ? 1 / state.correction : 0
    return [
      OptimizerReading("m", m),
      OptimizerReading("u", state.u.map { Double($0) }),
      OptimizerReading("m̂", m.map { $0 * scale }),
      OptimizerReading(
        "step size",
        state.u.map { $0 > 0 ? state.rate / (Double($0) + beside) : 0 }),
    ]
  }
}

extension Adamax<Double> {
  /// `adamax(0.01)`.
  public static let descriptor = OptimizerDescriptor(
    name: "adamax", title: "Adamax",
    summary: "Adam with the largest recent gradient in place of the root mean square.",
    formula: """
      m ← beta1·m + (1 − beta1)·g; u ← max(beta2·u, |g| + epsilon); \
      θ ← θ − rate · m/(1 − beta1^t) / u
      """,
    parameters: [
      .rate(default: "0.002"), .beta1(default: "0.9"), .beta2(default: "0.999"),
      .epsilon(default: "1e-8"), .weightDecay(), .decoupled,
    ],
    source: "Kingma & Ba, “Adam”, arXiv:1412.6980, algorithm 2",
    example: "adamax(0.01)",
    worked: [
      WorkedDescent(after: 1, 0.9900000001),
      WorkedDescent(after: 2, 0.980042674452247),
      WorkedDescent(after: 10, 0.9021174861939083),
    ],
    make: { arguments throws(ScheduleError) in
      OptimizerSetting(
        try Adamax(
          beta1: arguments.number("beta1"), beta2: arguments.number("beta2"),
          epsilon: arguments.number("epsilon"), weightDecay: arguments.weightDecay()),
        rates: try arguments.schedule("rate"))
    })
}
