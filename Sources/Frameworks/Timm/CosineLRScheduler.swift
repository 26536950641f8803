internal import CLibm
public import Optimization

extension Timm {
  /// Half a cosine down to the lowest rate, once or in cycles, with a warm-up.
  ///
  ///     η(t) = minimum + ½(rate · dⁱ − minimum)(1 + cos(π · sᵏ / Tᵢᵏ)),  s the step within cycle i
  ///
  /// - Edge cases: after the last cycle the lowest rate holds. Without `isPrefix` the warm-up aims at
  ///   the full rate while the cosine is already on its way down: the rate jumps down at its end.
  /// - Source: timm 1.0.31 `timm.scheduler.CosineLRScheduler`.
  public struct CosineLRScheduler: Schedule, Equatable {
    /// The optimizer's rate.
    public let base: Double
    /// The cycles.
    public let cycles: Cycles
    /// The lowest rate.
    public let minimum: Double
    /// The power of the progress.
    public let exponent: Double
    /// The warm-up.
    public let warmUp: WarmUp

    /// - Throws: when a rate is negative or the exponent not above 0.
    public init(
      rate base: Double, _ cycles: Cycles, minimum: Double = 0, exponent: Double = 1,
      warmUp: WarmUp = .none
    ) throws(FrameworkError) {
      try checkRate(base, "lr")
      try checkRate(minimum, "lr_min", then: "timm raises an AssertionError")
      try checkPositive(exponent, "k_decay", then: "timm begins at the bottom of the cosine")
      (self.base, self.cycles, self.minimum) = (base, cycles, minimum)
      (self.exponent, self.warmUp) = (exponent, warmUp)
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      if let rate = warmUp.rate(at: step, to: base) { return rate }
      // The rate that the constructor leaves in the optimizer.
      if step == 0 { return base }
      guard let position = cycles.position(at: warmUp.local(step)) else { return minimum }
      let angle = .pi * pow(position.step, exponent) / pow(position.length, exponent)
      let wave = 1 + cos(angle)
      return minimum + 0.5 * (base * position.height - minimum) * wave
    }

    /// The end of the last cycle.
    public var length: Int? { warmUp.end(cycles.steps) }

    /// The formula above.
    public var shape: CurveShape? {
      let curve = cycles.shape(to: minimum) { height, length in
        if exponent == 1 { return .cosine(from: base * height, to: minimum, over: length) }
        let left = RateFormula.cosineFall(Timm.lateProgress(of: length, exponent))
        let fall = RateFormula.fall(from: base * height, to: minimum, left)
        return .formula(fall, peak: max(base * height, minimum))
      }
      return warmUp.shape(to: base, curve, first: cycles.limit == 0 ? base : nil)
    }
  }
}

extension Timm.CosineLRScheduler {
  /// `timm.CosineLRScheduler(lr=0.1, t_initial=20)`.
  static let call = FrameworkCall(
    .timm, "CosineLRScheduler",
    summary: "Half a cosine down to the lowest rate, once or in cycles, with a warm-up.",
    formula: """
      η(t) = lr_min + ½(lr · cycle_decay^i − lr_min)(1 + cos(π · s^k_decay / T^k_decay)), s the \
      step within cycle i of T = t_initial · cycle_mul^i steps
      """,
    parameters: [.firstCycle, .lowestRate] + .cycles + .warmUp(isPrefix: "False") + .noise
      + [.kDecay, .initialize],
    source: "timm.scheduler.CosineLRScheduler",
    example: "timm.CosineLRScheduler(lr=0.1, t_initial=20)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(10, 0.05), WorkedValue(20, 0), WorkedValue(40, 0),
    ],
    traps: [.warmUpUnderneath, .cycleLimit, .timmRestartRounding],
    make: { arguments throws(FrameworkError) in
      try arguments.noisy(
        try Timm.CosineLRScheduler(
          rate: arguments.optimizerRate(), arguments.cycles(), minimum: arguments.number("lr_min"),
          exponent: arguments.number("k_decay"), warmUp: arguments.warmUp()))
    })
}
