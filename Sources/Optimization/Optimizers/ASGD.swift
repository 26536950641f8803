internal import CLibm

/// Gradient descent with a rate that falls by itself, and beside it the average of its points.
///
///     θ ← θ·(1 − λ·η) − η·g;  a ← a + μ·(θ − a)
///     then  η ← rate / (1 + λ·rate·t)^α,  μ ← 1 / max(1, t − t₀)
///
/// g is the gradient with the coupled weight decay, t counts updates from 1. The average a is what
/// the theory is about; θ goes on without it.
///
/// - Units: λ is a weight decay per update and rate, which also sets how fast the rate falls; α is a
///   plain power; t₀ counts updates.
/// - Edge cases: a is θ until t₀ + 1 updates are made; the rate of an update acts one update later,
///   as η is worked out at the end of each; the first update uses its rate as it is.
/// - Source: Polyak & Juditsky, “Acceleration of Stochastic Approximation by Averaging”, 1992; the
///   fall of the rate: Xu, “Towards Optimal One Pass Large Scale Learning with Averaged Stochastic
///   Gradient Descent”, arXiv:1107.2490; all conventions: PyTorch `ASGD`.
public struct ASGD<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// The average, and the numbers of the next update.
  public struct State: Sendable {
    /// a, one number a coordinate.
    public var average: [Scalar]
    /// η of the next update; that of the first is its rate.
    public var rate: Double?
    /// μ of the next update.
    public var share = 1.0
    /// t.
    public var count = 0
  }

  /// λ.
  public let decay: Double
  /// α.
  public let power: Double
  /// t₀.
  public let averagingStart: Double
  /// The pull towards 0, through the gradient and beside λ.
  public let weightDecay: WeightDecay

  /// - Throws: an error that names "decay", "power", "averagingStart" or "weightDecay".
  public init(
    decay: Double = 1e-4, power: Double = 0.75, averagingStart: Double = 1e6,
    weightDecay: WeightDecay = .none
  ) throws(ScheduleError) {
    try checkRate(decay, "decay")
    guard power.isFinite else { throw .notFinite("power") }
    guard averagingStart.isFinite else { throw .notFinite("averagingStart") }
    try weightDecay.check()
    (self.decay, self.power) = (decay, power)
    (self.averagingStart, self.weightDecay) = (averagingStart, weightDecay)
  }

  /// No average yet.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> State {
    State(average: [Scalar](repeating: 0, count: point.count))
  }

  /// One update by the formula above.
  @_specialize(where Scalar == Double)
  @_specialize(where Scalar == Float)
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout State, rate: Double,
    momentum: Double?
  ) {
    let own = state.rate ?? rate
    let shrinkage = (1 - decay * own) * weightDecay.shrinkage(at: own)
    let (kept, step) = (Scalar(shrinkage), Scalar(own))
    let (inGradient, share) = (Scalar(weightDecay.inGradient), Scalar(state.share))
    forEachCoordinate(&point, gradient, &state.average) { coordinate, slope, average in
      let slope = slope + inGradient * coordinate
      coordinate = coordinate * kept - step * slope
      average = share == 1 ? coordinate : average + (coordinate - average) * share
    }
    state.count += 1
    let count = Double(state.count)
    state.rate = rate / pow(1 + decay * rate * count, power)
    state.share = 1 / max(1, count - averagingStart)
  }

  /// The average.
  public func readings(of state: State) -> [OptimizerReading] {
    [OptimizerReading("average", state.average.map { Double($0) })]
  }
}

extension ASGD<Double> {
  /// `asgd(0.1, decay: 0.01, start: 100)`.
  public static let descriptor = OptimizerDescriptor(
    name: "asgd", title: "Averaged gradient descent",
    summary: """
      Gradient descent with a rate that falls by itself, and beside it the average of its points.
      """,
    formula: """
      θ ← θ·(1 − decay·η) − η·g; a ← a + (θ − a)/max(1, t − start); \
      η ← rate/(1 + decay·rate·t)^power
      """,
    parameters: [
      .rate(default: "0.01"),
      ParameterDescriptor(
        "decay", property: "decay", meaning: "how fast the rate falls, and the weights with it",
        unit: "per update and rate", range: "≥ 0", default: "0.0001"),
      ParameterDescriptor(
        "power", property: "power", meaning: "the power of the rate's fall", unit: "power",
        range: "any", default: "0.75"),
      ParameterDescriptor(
        "start", property: "averagingStart", meaning: "when the averaging begins",
        unit: "updates", range: "any", default: "1000000"),
      .weightDecay(), .decoupled,
    ],
    source: """
      Polyak & Juditsky, “Acceleration of Stochastic Approximation by Averaging”, 1992; Xu, \
      arXiv:1107.2490; PyTorch `ASGD`
      """,
    example: "asgd(0.1, decay: 10, power: 1)",
    worked: [WorkedDescent(after: 1, -0.1), WorkedDescent(after: 2, -0.045)],
    make: { arguments throws(ScheduleError) in
      OptimizerSetting(
        try ASGD(
          decay: arguments.number("decay"), power: arguments.number("power"),
          averagingStart: arguments.number("start"), weightDecay: arguments.weightDecay()),
        rates: try arguments.schedule("rate"))
    })
}
