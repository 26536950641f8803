public import Optimization

extension Optax {
  /// Rprop as Optax computes it: one update late.
  ///
  ///     s = g·u₋;  s > 0: Δ ← Δ·η₊;  s < 0: Δ ← Δ·η₋, within Δmin and Δmax
  ///     u = Δ·sign(g), or 0 where s < 0
  ///     θ ← θ − u₋, or not at all where s < 0;  u₋ ← u
  ///
  /// - Units: Δ and u are steps; the learning rate is the first Δ and is not read again.
  /// - Edge cases: the first update moves nothing; the first Δ is not held within the limits.
  /// - Source: Optax 0.2.8 `optax.scale_by_rprop`.
  public struct Rprop: Optimizer {
    /// Steps and the update that is still to be made.
    public struct State: Sendable {
      /// Δ, one a coordinate.
      public var steps: [Double]
      /// u₋.
      public var pending: [Double]
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

    /// - Throws: when a number is negative, or min_step_size above max_step_size.
    public init(
      decrease: Double = 0.5, increase: Double = 1.2, smallest: Double = 1e-6,
      largest: Double = 50
    ) throws(FrameworkError) {
      let consequence: Name = "Optax checks nothing"
      try checkRate(decrease, "eta_minus", then: consequence)
      try checkRate(increase, "eta_plus", then: consequence)
      try checkRate(smallest, "min_step_size", then: consequence)
      try checkRate(largest, "max_step_size", then: consequence)
      guard smallest <= largest else {
        throw FrameworkError(
          "min_step_size", "must not exceed max_step_size", then: "Optax takes max_step_size")
      }
      (self.decrease, self.increase) = (decrease, increase)
      (self.smallest, self.largest) = (smallest, largest)
    }

    /// Nothing to be made, and no steps.
    public func start(
      at point: [Double], shaped shape: ParameterShape
    ) throws(OptimizerError) -> State {
      let zeros = [Double](repeating: 0, count: point.count)
      return State(steps: zeros, pending: zeros)
    }

    /// One update by the rule above; the first takes `rate` as its steps.
    public func update(
      _ point: inout [Double], gradient: [Double], state: inout State, rate: Double,
      momentum: Double?
    ) {
      if !state.hasBegun {
        for index in state.steps.indices { state.steps[index] = rate }
        state.hasBegun = true
      }
      for index in point.indices {
        let (slope, pending) = (gradient[index], state.pending[index])
        let product = slope * pending
        if product != 0 {
          let wanted = state.steps[index] * (product > 0 ? increase : decrease)
          state.steps[index] = min(max(wanted, smallest), largest)
        }
        let sign = slope > 0 ? 1 : slope < 0 ? -1 : slope
        state.pending[index] = product < 0 ? 0 : state.steps[index] * sign
        if product >= 0 { point[index] -= pending }
      }
    }

    /// The steps.
    public func readings(of state: State) -> [OptimizerReading] {
      [OptimizerReading("step", state.steps)]
    }
  }
}

extension Optax.Rprop {
  /// `optax.rprop(learning_rate=0.01)`.
  static let call = FrameworkCall(
    optimizer: .optax, "rprop",
    summary: "Follows the signs of the gradients only, by a step of each coordinate's own.",
    formula: """
      Δ ← Δ·eta_plus while the sign stays, Δ·eta_minus where it turns; θ ← θ − (sign(g)·Δ of the \
      update before)
      """,
    parameters: [
      FrameworkParameter("learning_rate", .rate, range: "≥ 0", "the first steps"),
      FrameworkParameter(
        "eta_minus", .number, default: "0.5", range: "≥ 0", "what a turn multiplies the step by"),
      FrameworkParameter(
        "eta_plus", .number, default: "1.2", range: "≥ 0",
        "what the same sign multiplies the step by"),
      FrameworkParameter(
        "min_step_size", .number, default: "1e-6", range: "≥ 0", "the shortest step"),
      FrameworkParameter(
        "max_step_size", .number, default: "50.0", range: "≥ 0", "the longest step"),
    ],
    source: "optax.rprop", example: "optax.rprop(learning_rate=0.01)",
    traps: [
      .ignoresSchedule,
      FrameworkTrap(
        "one-update-late", "each update is that of the gradient before",
        reason: """
          Optax 0.2.8 returns the update that it kept from the last call: the first moves nothing, \
          and until a sign turns the run is PyTorch's, one update late
          """),
    ],
    make: { arguments throws(FrameworkError) in
      guard case .number(let rate) = arguments["learning_rate"].kind else {
        throw FrameworkError(
          "learning_rate", "must be a number: it is read once",
          then: "Optax raises a TypeError for a schedule")
      }
      try checkRate(rate, "learning_rate", then: "Optax checks nothing")
      let rule = try Optax.Rprop(
        decrease: arguments.number("eta_minus"), increase: arguments.number("eta_plus"),
        smallest: arguments.number("min_step_size"), largest: arguments.number("max_step_size"))
      return OptimizerSetting(
        rule, rates: try arguments.rates("learning_rate"), ignoresSchedule: true)
    })
}
