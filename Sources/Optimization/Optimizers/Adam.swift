/// Divides an average of the gradients by the root of an average of their squares.
///
///     m ← β₁·m + (1 − β₁)·g          v ← β₂·v + (1 − β₂)·g²
///     m̂ = m / (1 − β₁ᵗ)              v̂ = v / (1 − β₂ᵗ)
///     θ ← θ − η·m̂ / (√v̂ + ε)
///
/// m points where gradients agree; √v̂ is their usual size, so a step is about η long however large
/// gradients are. Both averages begin at 0, and the corrections undo that bias.
///
/// - Units: η is in units of θ; ε in units of the gradient; t counts updates from 1.
/// - Edge cases: the first update moves each coordinate by η·g/(|g| + ε), nearly η. A gradient of 0
///   leaves its coordinate in place for ε > 0, and is 0/0 for ε = 0, as in PyTorch. `momentum`
///   replaces β₁, in the correction of all t updates too.
/// - Source: Kingma & Ba, “Adam”, arXiv:1412.6980, algorithm 1.
public struct Adam<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// How much of m an update keeps.
  public let beta1: Double
  /// How much of v an update keeps.
  public let beta2: Double
  /// Keeps the division from 0, at its place.
  public let epsilon: EpsilonPlacement
  /// Whether weights shrink, and through which door.
  public let weightDecay: WeightDecay
  /// Whether v̂ is replaced by its maximum so far.
  public let amsgrad: AMSGrad
  /// Whether m and v are corrected for the zeros that they begin with.
  public let corrects: (first: Bool, second: Bool)

  /// - Throws: `.negative`, `.notBelow` or `.notFinite`, naming the parameter.
  public init(
    beta1: Double = 0.9, beta2: Double = 0.999, epsilon: EpsilonPlacement = .outside(1e-8),
    weightDecay: WeightDecay = .none, amsgrad: AMSGrad = .off,
    corrects: (first: Bool, second: Bool) = (true, true)
  ) throws(ScheduleError) {
    try checkBeta(beta1, "beta1")
    try checkBeta(beta2, "beta2")
    try epsilon.check()
    try weightDecay.check()
    (self.beta1, self.beta2, self.epsilon) = (beta1, beta2, epsilon)
    (self.weightDecay, self.amsgrad, self.corrects) = (weightDecay, amsgrad, corrects)
  }

  /// Averages of 0.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> MomentState<Scalar> {
    MomentState(count: point.count, keepsMaximum: amsgrad != .off)
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
    if !corrects.first { state.correction1 = 1 }
    if !corrects.second { state.correction2 = 1 }
    step.alpha = rate / state.correction1
    epsilon.place(in: &step, correction: state.correction2, amsgrad: amsgrad)
    state.latest = step
  }

  /// m, v, m̂, v̂, and the step size η / (√v̂ + ε) of each coordinate.
  public func readings(of state: MomentState<Scalar>) -> [OptimizerReading] { state.readings() }
}

extension Adam<Double> {
  /// `adam(0.01)`.
  public static let descriptor = OptimizerDescriptor(
    name: "adam", title: "Adam",
    summary: "Divides an average of the gradients by the root of an average of their squares.",
    formula: """
      m ← beta1·m + (1 − beta1)·g; v ← beta2·v + (1 − beta2)·g²; \
      θ ← θ − rate · m/(1 − beta1^t) / (√(v/(1 − beta2^t)) + epsilon)
      """,
    parameters: [
      .rate(default: "0.001"), .beta1(default: "0.9"), .beta2(default: "0.999"),
      .epsilon(default: "1e-8"),
      .weightDecay("how much of each weight is added to its gradient", default: "0"),
    ],
    source: "Kingma & Ba, “Adam”, arXiv:1412.6980, algorithm 1",
    example: "adam(0.01)",
    worked: [
      WorkedDescent(after: 1, 0.9900000001),
      WorkedDescent(after: 2, 0.98000274609637),
      WorkedDescent(after: 10, 0.9003496545137929),
    ],
    make: { arguments throws(ScheduleError) in
      OptimizerSetting(
        try Adam(
          beta1: arguments.number("beta1"), beta2: arguments.number("beta2"),
          epsilon: .outside(arguments.number("epsilon")),
          weightDecay: .coupled(arguments.number("weight_decay"))),
        rates: try arguments.schedule("rate"))
    })
}
