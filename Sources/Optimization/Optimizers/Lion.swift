/// Moves every coordinate by exactly the rate, with the sign of an average of gradients.
///
///     θ ← θ − η·(sign(β₁·m + (1 − β₁)·g) + λ·θ)
///     m ← β₂·m + (1 − β₂)·g
///
/// The sign looks at the gradient more than the memory does: β₁ < β₂. Only m is kept, half of what
/// Adam keeps.
///
/// - Units: η is in units of θ, and is the step itself: 3 to 10 times smaller than Adam's.
/// - Edge cases: sign(0) = 0. Near a minimum the coordinates swing by η and settle only as η falls.
///   `momentum` replaces β₁.
/// - Source: Chen et al., “Symbolic Discovery of Optimization Algorithms”, arXiv:2302.06675,
///   algorithm 2.
public struct Lion<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// The average.
  public struct State: Sendable {
    /// Moving average of the gradient.
    public var m: [Scalar]
  }

  /// How much the memory weighs in the sign.
  public let beta1: Double
  /// How much of m an update keeps.
  public let beta2: Double
  /// Whether weights shrink, and through which door.
  public let weightDecay: WeightDecay

  /// - Throws: `.negative`, `.outside`, `.notBelow` or `.notFinite`, naming the parameter.
  public init(
    beta1: Double = 0.9, beta2: Double = 0.99, weightDecay: WeightDecay = .none
  ) throws(ScheduleError) {
    try checkRange(beta1, "beta1", 0, 1)
    try checkBeta(beta2, "beta2")
    try weightDecay.check()
    (self.beta1, self.beta2, self.weightDecay) = (beta1, beta2, weightDecay)
  }

  /// An average of 0.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> State {
    State(m: [Scalar](repeating: 0, count: point.count))
  }

  /// The formula above.
  @_specialize(where Scalar == Double)
  @_specialize(where Scalar == Float)
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout State, rate: Double,
    momentum: Double?
  ) {
    let beta1 = momentum ?? self.beta1
    let (decay, kept) = (Scalar(weightDecay.inGradient), Scalar(weightDecay.shrinkage(at: rate)))
    let (memory, fresh) = (Scalar(beta1), Scalar(1 - beta1))
    let (keep, gain, stride) = (Scalar(beta2), Scalar(1 - beta2), Scalar(rate))
    forEachCoordinate(&point, gradient, &state.m) { coordinate, slope, m in
      let g = slope + decay * coordinate
      let direction = memory * m + fresh * g
      let step = direction > 0 ? stride : direction < 0 ? -stride : 0
      coordinate = kept * coordinate - step
      m = keep * m + gain * g
    }
  }

  /// m.
  public func readings(of state: State) -> [OptimizerReading] {
    [OptimizerReading("m", state.m.map { Double($0) })]
  }
}

extension Lion<Double> {
  /// `lion(0.01)`.
  public static let descriptor = OptimizerDescriptor(
    name: "lion", title: "Lion",
    summary: "Moves every coordinate by exactly the rate, with the sign of an average.",
    formula: """
      θ ← θ − rate·(sign(beta1·m + (1 − beta1)·g) + weight_decay·θ); \
      m ← beta2·m + (1 − beta2)·g
      """,
    parameters: [
      .rate(default: "0.0001"),
      ParameterDescriptor(
        "beta1", property: "beta1", meaning: "how much the memory weighs in the sign",
        unit: "factor", range: "0 to 1", default: "0.9"),
      ParameterDescriptor(
        "beta2", property: "beta2", meaning: "how much of the memory an update keeps",
        unit: "factor", range: "≥ 0, < 1", default: "0.99"),
      .weightDecay("what an update takes of each weight, times the rate"),
    ],
    source: "Chen et al., arXiv:2302.06675, algorithm 2",
    example: "lion(0.01)",
    worked: [
      WorkedDescent(after: 1, 0.99), WorkedDescent(after: 2, 0.98), WorkedDescent(after: 10, 0.9),
    ],
    make: { arguments throws(ScheduleError) in
      OptimizerSetting(
        try Lion(
          beta1: arguments.number("beta1"), beta2: arguments.number("beta2"),
          weightDecay: .decoupled(arguments.number("weight_decay"))),
        rates: try arguments.schedule("rate"))
    })
}
