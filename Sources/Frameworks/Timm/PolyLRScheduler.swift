internal import CLibm
public import Optimization

extension Timm {
  /// Down along a power of the remaining part of the steps, once or in cycles, with a warm-up.
  ///
  ///     η(t) = minimum + (rate · dⁱ − minimum)(1 − sᵏ / Tᵢᵏ)^power,  s the step within cycle i
  ///
  /// - Edge cases: after the last cycle the lowest rate holds. Without `isPrefix` the rate jumps
  ///   down at the end of the warm-up.
  /// - Source: timm 1.0.31 `timm.scheduler.PolyLRScheduler`.
  public struct PolyLRScheduler: Schedule, Equatable {
    /// The optimizer's rate.
    public let base: Double
    /// The cycles.
    public let cycles: Cycles
    /// The power; 1 is a line.
    public let power: Double
    /// The lowest rate.
    public let minimum: Double
    /// The power of the progress.
    public let exponent: Double
    /// The warm-up.
    public let warmUp: WarmUp

    /// - Throws: when a rate or the power is negative, or the exponent not above 0.
    public init(
      rate base: Double, _ cycles: Cycles, power: Double = 0.5, minimum: Double = 0,
      exponent: Double = 1, warmUp: WarmUp = .none
    ) throws(FrameworkError) {
      try checkRate(base, "lr")
      try checkRate(power, "power", then: "timm goes up without bound")
      try checkRate(minimum, "lr_min", then: "timm raises an AssertionError")
      try checkPositive(exponent, "k_decay", then: "timm begins at the bottom of the curve")
      (self.base, self.cycles, self.power) = (base, cycles, power)
      (self.minimum, self.exponent, self.warmUp) = (minimum, exponent, warmUp)
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      if let rate = warmUp.rate(at: step, to: base) { return rate }
      // The rate that the constructor leaves in the optimizer.
      if step == 0 { return base }
      guard let position = cycles.position(at: warmUp.local(step)) else { return minimum }
      let progress = pow(position.step, exponent) / pow(position.length, exponent)
      return minimum + (base * position.height - minimum) * pow(1 - progress, power)
    }

    /// The end of the last cycle.
    public var length: Int? { warmUp.end(cycles.steps) }

    /// The formula above.
    public var shape: CurveShape? {
      let curve = cycles.shape(to: minimum) { height, length in
        let top = base * height
        if exponent == 1 {
          return power == 1
            ? .line(from: top, to: minimum, over: length)
            : .power(from: top, to: minimum, over: length, power: power)
        }
        let left = (1 - Timm.lateProgress(of: length, exponent)).power(.number(power))
        return .formula(.fall(from: top, to: minimum, left), peak: max(top, minimum))
      }
      return warmUp.shape(to: base, curve, first: cycles.limit == 0 ? base : nil)
    }
  }
}

extension Timm.PolyLRScheduler {
  /// `timm.PolyLRScheduler(lr=0.1, t_initial=50, power=2.0)`.
  static let call = FrameworkCall(
    .timm, "PolyLRScheduler",
    summary: "Down along a power of the remaining part of the steps, once or in cycles.",
    formula: """
      η(t) = lr_min + (lr · cycle_decay^i − lr_min)(1 − s^k_decay / T^k_decay)^power, s the step \
      within cycle i of T = t_initial · cycle_mul^i steps
      """,
    parameters: [
      .firstCycle,
      FrameworkParameter("power", .number, default: "0.5", range: "≥ 0", "1 is a line"),
      .lowestRate,
    ] + .cycles + .warmUp(isPrefix: "False") + .noise + [.kDecay, .initialize],
    source: "timm.scheduler.PolyLRScheduler",
    example: "timm.PolyLRScheduler(lr=0.1, t_initial=50, power=2.0)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(25, 0.025), WorkedValue(50, 0), WorkedValue(99, 0),
    ],
    traps: [
      FrameworkTrap(
        "default-power", at: "power", "the power is 0.5: the rate falls slowly, then steeply",
        reason: """
          power is 0.5 unless it is given, where PyTorch, Keras and Transformers have 1; \
          timm's create_scheduler hands on its decay_rate, 0.1
          """,
        when: { !$0.arguments.isGiven("power") }),
      .warmUpUnderneath, .cycleLimit, .timmRestartRounding,
    ],
    make: { arguments throws(FrameworkError) in
      try arguments.noisy(
        try Timm.PolyLRScheduler(
          rate: arguments.optimizerRate(), arguments.cycles(), power: arguments.number("power"),
          minimum: arguments.number("lr_min"), exponent: arguments.number("k_decay"),
          warmUp: arguments.warmUp()))
    })
}
