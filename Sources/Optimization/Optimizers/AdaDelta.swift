/// Steps as long as the recent steps, scaled by the recent gradients: units cancel, so a rate of 1
/// is natural.
///
///     v ← ρ·v + (1 − ρ)·g²
///     Δ ← √(d + ε) / √(v + ε) · g
///     d ← ρ·d + (1 − ρ)·Δ²
///     θ ← θ − η·Δ
///
/// g is the gradient with the coupled weight decay, v and d the means of recent squares.
///
/// - Units: Δ is a step, v a squared gradient; ε is both, and starts the whole: the first step is
///   √(ε/(1 − ρ)) long where gradients are large.
/// - Edge cases: with ε = 0 no step is ever made, as d stays 0.
/// - Source: Zeiler, “ADADELTA: An Adaptive Learning Rate Method”, arXiv:1212.5701, algorithm 1;
///   the rate η is a convention of all frameworks.
public struct AdaDelta<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// Two means of squares.
  public struct State: Sendable {
    /// v, of gradients.
    public var gradients: [Scalar]
    /// d, of steps.
    public var steps: [Scalar]
  }

  /// ρ, what is kept of the means in each update.
  public let decay: Double
  /// ε, under both roots.
  public let epsilon: Double
  /// The pull towards 0.
  public let weightDecay: WeightDecay

  /// - Throws: an error that names "decay" (0 to 1), "epsilon" or "weightDecay".
  public init(
    decay: Double = 0.95, epsilon: Double = 1e-6, weightDecay: WeightDecay = .none
  ) throws(ScheduleError) {
    try checkRange(decay, "decay", 0, 1)
    try checkRate(epsilon, "epsilon")
    try weightDecay.check()
    (self.decay, self.epsilon, self.weightDecay) = (decay, epsilon, weightDecay)
  }

  /// Two means of nothing.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> State {
    let zeros = [Scalar](repeating: 0, count: point.count)
    return State(gradients: zeros, steps: zeros)
  }

  /// One update by the formula above.
  @_specialize(where Scalar == Double)
  @_specialize(where Scalar == Float)
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout State, rate: Double,
    momentum: Double?
  ) {
    let (decay, kept) = (Scalar(weightDecay.inGradient), Scalar(weightDecay.shrinkage(at: rate)))
    let (old, fresh) = (Scalar(self.decay), Scalar(1 - self.decay))
    let (epsilon, rate) = (Scalar(epsilon), Scalar(rate))
    forEachCoordinate(&point, gradient, &state.gradients, &state.steps) {
      coordinate, slope, gradients, steps in
      let slope = slope + decay * coordinate
      gradients = old * gradients + fresh * slope * slope
      let root = quickRoot(gradients + epsilon)
      let step = root == 0 ? 0 : quickRoot(steps + epsilon) / root * slope
      steps = old * steps + fresh * step * step
      coordinate = coordinate * kept - rate * step
    }
  }

  /// Both means.
  public func readings(of state: State) -> [OptimizerReading] {
    [
      OptimizerReading("mean of g²", state.gradients.map { Double($0) }),
      OptimizerReading("mean of Δ²", state.steps.map { Double($0) }),
    ]
  }
}

extension AdaDelta<Double> {
  /// `adadelta(1)`.
  public static let descriptor = OptimizerDescriptor(
    name: "adadelta", title: "AdaDelta",
    summary: "Steps as long as the recent steps, scaled by the recent gradients.",
    formula: """
      v ← decay·v + (1 − decay)·g²; Δ ← √(d + epsilon)/√(v + epsilon)·g; \
      d ← decay·d + (1 − decay)·Δ²; θ ← θ − rate·Δ
      """,
    parameters: [
      .rate(default: "1"),
      ParameterDescriptor(
        "decay", property: "decay", meaning: "what is kept of the means in each update",
        unit: "factor", range: "0 to 1", default: "0.95"),
      ParameterDescriptor(
        "epsilon", property: "epsilon", meaning: "starts the steps, and limits the division",
        unit: "square", range: "> 0", default: "1e-6"),
      .weightDecay(), .decoupled,
    ],
    source: "Zeiler, “ADADELTA: An Adaptive Learning Rate Method”, arXiv:1212.5701, algorithm 1",
    example: "adadelta(1, decay: 0.75, epsilon: 0.75)",
    worked: [
      WorkedDescent(after: 1, 0.1339745962155614), WorkedDescent(after: 2, 0.00031948499794595686),
    ],
    make: { arguments throws(ScheduleError) in
      let epsilon = try arguments.number("epsilon")
      try checkPositive(epsilon, "epsilon")
      return OptimizerSetting(
        try AdaDelta(
          decay: arguments.number("decay"), epsilon: epsilon,
          weightDecay: arguments.weightDecay()),
        rates: try arguments.schedule("rate"))
    })
}
