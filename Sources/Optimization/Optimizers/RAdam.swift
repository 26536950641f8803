/// Adam that waits: until v̂ rests on enough gradients to be trusted, it moves by momentum alone.
///
///     ρ∞ = 2/(1 − β₂) − 1            ρₜ = ρ∞ − 2·t·β₂ᵗ/(1 − β₂ᵗ)
///     r = √((ρₜ − 4)(ρₜ − 2)·ρ∞ / ((ρ∞ − 4)(ρ∞ − 2)·ρₜ))
///     θ ← θ − η·r·m̂ / (√v̂ + ε)      where ρₜ > threshold
///     θ ← θ − η·m̂                    before
///
/// ρₜ is about how many gradients v̂ averages; r rises from near 0 to 1, as a warm-up would.
///
/// - Units: as Adam's; ρ counts gradients. With β₂ = 0.999 the first five updates are momentum.
/// - Edge cases: for β₂ ≤ 1 − 2/(threshold + 1), 2/3 for 5, ρ∞ stays below and every update is
///   momentum alone. There the step is η times a gradient, not η.
/// - Source: Liu et al., “On the Variance of the Adaptive Learning Rate and Beyond”,
///   arXiv:1908.03265, algorithm 2, with threshold 4; its authors' code, PyTorch and Optax take 5.
public struct RAdam<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// How much of m an update keeps.
  public let beta1: Double
  /// How much of v an update keeps.
  public let beta2: Double
  /// Keeps the division from 0, at its place.
  public let epsilon: EpsilonPlacement
  /// Whether weights shrink, and through which door.
  public let weightDecay: WeightDecay
  /// Above how many gradients v̂ is trusted; 4 or more, as r has no value below.
  public let threshold: Double
  /// Whether m̂ looks ahead, as NAdam's with a constant momentum.
  public let isNesterov: Bool

  /// - Throws: `.negative`, `.notBelow`, `.outside` or `.notFinite`, naming the parameter.
  public init(
    beta1: Double = 0.9, beta2: Double = 0.999, epsilon: EpsilonPlacement = .outside(1e-8),
    weightDecay: WeightDecay = .none, threshold: Double = 5, isNesterov: Bool = false
  ) throws(ScheduleError) {
    try checkBeta(beta1, "beta1")
    try checkBeta(beta2, "beta2")
    try epsilon.check()
    try weightDecay.check()
    // “At least 4” is “above the number before 4”.
    guard threshold.isFinite, threshold >= 4.0.nextDown else {
      throw .outside("threshold", threshold, low: 4, high: .greatestFiniteMagnitude)
    }
    (self.beta1, self.beta2, self.epsilon) = (beta1, beta2, epsilon)
    (self.weightDecay, self.threshold, self.isNesterov) = (weightDecay, threshold, isNesterov)
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
    let rectification = rectification(at: state.step)
    let rate = rate * (rectification ?? 1)
    step.rate = rate
    if isNesterov {
      step.alpha = rate * beta1 / (1 - wholePower(beta1, state.step + 1))
      step.direct = rate * (1 - beta1) / state.correction1
    } else {
      step.alpha = rate / state.correction1
    }
    // Momentum alone: a denominator of 1.
    if rectification == nil { (step.scale, step.root, step.epsilon) = (0, 0, 1) }
    state.latest = step
  }

  /// r of update `step`; nil while v̂ is not trusted.
  public func rectification(at step: Int) -> Double? {
    let longest = 2 / (1 - beta2) - 1
    let power = wholePower(beta2, step)
    let length = longest - 2 * Double(step) * power / (1 - power)
    guard length > threshold else { return nil }
    let share = (length - 4) * (length - 2) * longest
    return (share / ((longest - 4) * (longest - 2) * length)).squareRoot()
  }

  /// m, v, m̂, v̂, and the step size: η·r / (√v̂ + ε), or η before.
  public func readings(of state: MomentState<Scalar>) -> [OptimizerReading] { state.readings() }
}

extension RAdam<Double> {
  /// `radam(0.01)`.
  public static let descriptor = OptimizerDescriptor(
    name: "radam", title: "RAdam",
    summary: "Adam that moves by momentum alone until its average of squares can be trusted.",
    formula: """
      ρ∞ = 2/(1 − beta2) − 1; ρ = ρ∞ − 2t·beta2^t/(1 − beta2^t); \
      r = √((ρ − 4)(ρ − 2)ρ∞ / ((ρ∞ − 4)(ρ∞ − 2)ρ)); \
      θ ← θ − rate·r·m̂/(√v̂ + epsilon) where ρ > threshold, θ ← θ − rate·m̂ before
      """,
    parameters: [
      .rate(default: "0.001"), .beta1(default: "0.9"), .beta2(default: "0.999"),
      .epsilon(default: "1e-8"),
      ParameterDescriptor(
        "threshold", property: "threshold",
        meaning: "how many gradients the average of squares must rest on", unit: "gradients",
        range: "≥ 4", default: "5"),
      .weightDecay(), .decoupled,
    ],
    source: "Liu et al., arXiv:1908.03265, algorithm 2; the threshold of its authors' code",
    example: "radam(0.01)",
    worked: [
      WorkedDescent(after: 1, 0.99),
      WorkedDescent(after: 2, 0.9800526315789474),
      WorkedDescent(after: 10, 0.9486460337512956),
    ],
    make: { arguments throws(ScheduleError) in
      OptimizerSetting(
        try RAdam(
          beta1: arguments.number("beta1"), beta2: arguments.number("beta2"),
          epsilon: .outside(arguments.number("epsilon")), weightDecay: arguments.weightDecay(),
          threshold: arguments.number("threshold")),
        rates: try arguments.schedule("rate"))
    })
}
