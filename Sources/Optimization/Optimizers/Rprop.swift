/// Follows the sign of each gradient only, by a step of its own: longer while the sign stays,
/// shorter when it turns.
///
///     g·g₋ > 0: Δ ← min(Δ·η₊, Δmax)      g·g₋ < 0: Δ ← max(Δ·η₋, Δmin) and g ← 0
///     θ ← θ − sign(g)·Δ;  g₋ ← g
///
/// - Units: Δ is a step; the learning rate is the first Δ of every coordinate, and is not read
///   again, so a schedule changes nothing after the first update.
/// - Edge cases: after a turn the coordinate waits for one update (g is taken as 0); the first Δ,
///   too, is held within Δmin and Δmax. It needs the gradient of all data: the signs of small
///   batches turn by chance.
/// - Source: Riedmiller & Braun, “A Direct Adaptive Method for Faster Backpropagation Learning: The
///   RPROP Algorithm”, 1993, without going back after a turn (iRprop−, Igel & Hüsken, 2000); PyTorch
///   `Rprop`.
public struct Rprop<Scalar: BinaryFloatingPoint & Sendable>: Optimizer {
  /// The last gradients, and the steps.
  public struct State: Sendable {
    /// g₋, 0 where the sign has just turned.
    public var gradient: [Scalar]
    /// Δ, one a coordinate.
    public var steps: [Scalar]
    /// Whether the rate has been read.
    public var hasBegun = false
  }

  /// η₋, what a turn multiplies the step by.
  public let decrease: Double
  /// η₊, what the same sign multiplies the step by.
  public let increase: Double
  /// Δmin.
  public let smallest: Double
  /// Δmax.
  public let largest: Double

  /// - Throws: an error that names "decrease" (above 0, below 1), "increase" (above 1),
  ///   "smallest" or "largest".
  public init(
    decrease: Double = 0.5, increase: Double = 1.2, smallest: Double = 1e-6, largest: Double = 50
  ) throws(ScheduleError) {
    try checkPositive(decrease, "decrease")
    guard decrease < 1 else { throw .notBelow("decrease", decrease, limit: 1) }
    try checkPositive(increase, "increase")
    guard increase > 1 else { throw .notAbove("increase", increase, limit: 1) }
    try checkOrder(smallest, "smallest", largest, "largest")
    (self.decrease, self.increase) = (decrease, increase)
    (self.smallest, self.largest) = (smallest, largest)
  }

  /// No gradient yet, and no steps.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> State {
    let zeros = [Scalar](repeating: 0, count: point.count)
    return State(gradient: zeros, steps: zeros)
  }

  /// One update by the rule above; the first takes `rate` as its steps.
  @_specialize(where Scalar == Double)
  @_specialize(where Scalar == Float)
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout State, rate: Double,
    momentum: Double?
  ) {
    let (down, up) = (Scalar(decrease), Scalar(increase))
    let (low, high) = (Scalar(smallest), Scalar(largest))
    if !state.hasBegun {
      let rate = Scalar(rate)
      for index in state.steps.indices { state.steps[index] = rate }
      state.hasBegun = true
    }
    forEachCoordinate(&point, gradient, &state.gradient, &state.steps) {
      coordinate, slope, last, step in
      let product = slope * last
      let factor = product > 0 ? up : product < 0 ? down : 1
      let wanted = step * factor
      let raised = wanted < low ? low : wanted
      step = raised > high ? high : raised
      let kept = product < 0 ? 0 : slope
      // What is neither above nor below 0 is 0 or not a number, and stays so.
      coordinate -= (kept > 0 ? 1 : kept < 0 ? -1 : kept) * step
      last = kept
    }
  }

  /// The steps.
  public func readings(of state: State) -> [OptimizerReading] {
    [OptimizerReading("step", state.steps.map { Double($0) })]
  }
}

extension Rprop<Double> {
  /// `rprop(0.1)`.
  public static let descriptor = OptimizerDescriptor(
    name: "rprop", title: "Rprop",
    summary: """
      Follows the sign of each gradient only, by a step of its own: longer while the sign stays, \
      shorter when it turns.
      """,
    formula: "Δ ← Δ·up while the sign stays, Δ·down where it turns; θ ← θ − sign(g)·Δ",
    parameters: [
      .rate(default: "0.01"),
      ParameterDescriptor(
        "down", property: "decrease", meaning: "what a turn multiplies the step by",
        unit: "factor", range: "above 0, below 1", default: "0.5"),
      ParameterDescriptor(
        "up", property: "increase", meaning: "what the same sign multiplies the step by",
        unit: "factor", range: "> 1", default: "1.2"),
      ParameterDescriptor(
        "smallest", property: "smallest", meaning: "the shortest step", unit: "step",
        range: "≥ 0", default: "0.000001"),
      ParameterDescriptor(
        "largest", property: "largest", meaning: "the longest step", unit: "step",
        range: "at least smallest", default: "50"),
    ],
    source: """
      Riedmiller & Braun, “A Direct Adaptive Method for Faster Backpropagation Learning: The RPROP \
      Algorithm”, 1993; PyTorch `Rprop`
      """,
    example: "rprop(0.5)",
    worked: [
      WorkedDescent(after: 1, 0.5), WorkedDescent(after: 2, -0.1), WorkedDescent(after: 3, -0.1),
      WorkedDescent(after: 4, 0.2),
    ],
    make: { arguments throws(ScheduleError) in
      OptimizerSetting(
        try Rprop(
          decrease: arguments.number("down"), increase: arguments.number("up"),
          smallest: arguments.number("smallest"), largest: arguments.number("largest")),
        rates: try arguments.schedule("rate"), ignoresSchedule: true)
    })
}
