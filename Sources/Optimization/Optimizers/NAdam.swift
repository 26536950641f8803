/// Adam with Nesterov's look ahead: the current gradient counts as it will in the next average.
///
///     μₜ = β₁·(1 − ½·0.96^(t·ψ)), or β₁ where the momentum is constant
///     m ← β₁·m + (1 − β₁)·g          v ← β₂·v + (1 − β₂)·g²
///     m̂ = μₜ₊₁·m / (1 − μ₁⋯μₜ₊₁) + (1 − μₜ)·g / (1 − μ₁⋯μₜ)
///     θ ← θ − η·m̂ / (√v̂ + ε)
///
/// - Units: ψ, the momentum's decay, is per update; the momentum begins at β₁/2 and is within 1 % of
///   β₁ after about 96/ψ updates.
/// - Edge cases: ψ = 0 keeps the momentum at β₁/2 for ever. `momentum` replaces β₁.
/// - Source: Dozat, “Incorporating Nesterov Momentum into Adam”, ICLR workshop 2016, algorithm 2,
///   without its factor β₂ in v̂; PyTorch `NAdam` (ψ = 0.004), Keras `Nadam` (ψ = 1), Optax `nadam`
///   (constant).
public struct NAdam<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// How the momentum goes from update to update.
  public enum Momentum: Sendable, Equatable {
    /// β₁ from the first update on.
    case constant
    /// From β₁/2 up to β₁, the quicker the larger ψ.
    case warming(Double)
  }

  /// How much of m an update keeps.
  public let beta1: Double
  /// How much of v an update keeps.
  public let beta2: Double
  /// Keeps the division from 0, at its place.
  public let epsilon: EpsilonPlacement
  /// Whether weights shrink, and through which door.
  public let weightDecay: WeightDecay
  /// How the momentum goes from update to update.
  public let momentum: Momentum

  /// - Throws: `.negative`, `.notBelow` or `.notFinite`, naming the parameter.
  public init(
    beta1: Double = 0.9, beta2: Double = 0.999, epsilon: EpsilonPlacement = .outside(1e-8),
    weightDecay: WeightDecay = .none, momentum: Momentum = .warming(0.004)
  ) throws(ScheduleError) {
    try checkBeta(beta1, "beta1")
    try checkBeta(beta2, "beta2")
    try epsilon.check()
    try weightDecay.check()
    if case .warming(let decay) = momentum { try checkRate(decay, "momentumDecay") }
    (self.beta1, self.beta2, self.epsilon) = (beta1, beta2, epsilon)
    (self.weightDecay, self.momentum) = (weightDecay, momentum)
  }

  /// Averages of 0.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> MomentState<Scalar> {
    MomentState(count: point.count)
  }

  /// The formula above.
  @_specialize(where Scalar == Double)
  @_specialize(where Scalar == Float)
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout MomentState<Scalar>, rate: Double,
    momentum: Double?
  ) {
    prepare(&state, rate: rate, beta1: momentum ?? beta1)
    state.move(&point, against: gradient)
  }

  private func prepare(_ state: inout MomentState<Scalar>, rate: Double, beta1: Double) {
    var step = state.begin(
      rate: rate, beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay)
    let (now, next) = (factor(beta1, state.step), factor(beta1, state.step + 1))
    state.momentumProduct *= now
    step.alpha = rate * next / (1 - state.momentumProduct * next)
    step.direct = rate * (1 - now) / (1 - state.momentumProduct)
    state.latest = step
  }

  /// μ of update `step`.
  private func factor(_ beta1: Double, _ step: Int) -> Double {
    switch momentum {
    case .constant: beta1
    case .warming(let decay): beta1 * (1 - 0.5 * realPower(0.96, Double(step) * decay))
    }
  }

  /// m, v, m and v without the bias of the start, and the step size η / (√v̂ + ε).
  public func readings(of state: MomentState<Scalar>) -> [OptimizerReading] { state.readings() }
}

extension NAdam<Double> {
  /// `nadam(0.01)`.
  public static let descriptor = OptimizerDescriptor(
    name: "nadam", title: "NAdam",
    summary: "Adam that looks ahead: the gradient counts as it will in the next average.",
    formula: """
      μ(t) = beta1·(1 − 0.5·0.96^(t·momentum_decay)); m and v as in adam; \
      θ ← θ − rate · (μ(t+1)·m/(1 − μ(1)⋯μ(t+1)) + (1 − μ(t))·g/(1 − μ(1)⋯μ(t))) / (√v̂ + epsilon)
      """,
    parameters: [
      .rate(default: "0.002"), .beta1(default: "0.9"), .beta2(default: "0.999"),
      .epsilon(default: "1e-8"),
      ParameterDescriptor(
        "momentum_decay", property: "momentumDecay",
        meaning: "how soon the momentum rises from half of beta1", unit: "per update",
        range: "≥ 0", default: "0.004"),
      .weightDecay(), .decoupled,
    ],
    source: "Dozat, “Incorporating Nesterov Momentum into Adam”, 2016; PyTorch `NAdam`",
    example: "nadam(0.01)",
    worked: [
      WorkedDescent(after: 1, 0.9894354823220913),
      WorkedDescent(after: 2, 0.9816356087581694),
      WorkedDescent(after: 10, 0.9202914036694667),
    ],
    make: { arguments throws(ScheduleError) in
      OptimizerSetting(
        try NAdam(
          beta1: arguments.number("beta1"), beta2: arguments.number("beta2"),
          epsilon: .outside(arguments.number("epsilon")), weightDecay: arguments.weightDecay(),
          momentum: .warming(arguments.number("momentum_decay"))),
        rates: try arguments.schedule("rate"))
    })
}
