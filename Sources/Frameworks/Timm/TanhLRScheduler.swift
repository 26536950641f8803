internal import CLibm
public import Optimization

extension Timm {
  /// Down along a hyperbolic tangent, once or in cycles, with a warm-up.
  ///
  ///     η(t) = minimum + ½(rate · dⁱ − minimum)(1 − tanh(lower · (1 − p) + upper · p)),  p = s / Tᵢ
  ///
  /// - Edge cases: step 0 has the optimizer's own rate, the next ones what the formula says. After
  ///   the last cycle the lowest rate holds. Without `isPrefix` the warm-up aims at the rate that
  ///   the curve has at its end.
  /// - Source: timm 1.0.31 `timm.scheduler.TanhLRScheduler`, arXiv:1806.01593.
  public struct TanhLRScheduler: Schedule, Equatable {
    /// The optimizer's rate.
    public let base: Double
    /// The cycles.
    public let cycles: Cycles
    /// Where on the tangent the curve begins.
    public let lower: Double
    /// Where on the tangent the curve ends.
    public let upper: Double
    /// The lowest rate.
    public let minimum: Double
    /// The warm-up.
    public let warmUp: WarmUp

    /// - Throws: when a rate is negative, or `lb` is not below `ub`.
    public init(
      rate base: Double, _ cycles: Cycles, from lower: Double = -7, to upper: Double = 3,
      minimum: Double = 0, warmUp: WarmUp = .none
    ) throws(FrameworkError) {
      try checkRate(base, "lr")
      try checkFinite(lower, "lb")
      try checkFinite(upper, "ub")
      guard lower < upper else {
        throw .outside("lb", "below 'ub'", lower, then: "timm raises an AssertionError")
      }
      try checkRate(minimum, "lr_min", then: "timm raises an AssertionError")
      (self.base, self.cycles, self.minimum) = (base, cycles, minimum)
      (self.lower, self.upper, self.warmUp) = (lower, upper, warmUp)
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      let target = warmUp.isPrefix ? base : curve(warmUp.steps)
      if let rate = warmUp.rate(at: step, to: target) { return rate }
      // The rate that the constructor leaves in the optimizer.
      if step == 0 { return base }
      return curve(warmUp.local(step))
    }

    private func curve(_ step: Int) -> Double {
      guard let position = cycles.position(at: step) else { return minimum }
      let part = position.step / position.length
      let fall = 1 - tanh(lower * (1 - part) + upper * part)
      return minimum + 0.5 * (base * position.height - minimum) * fall
    }

    /// The end of the last cycle.
    public var length: Int? { warmUp.end(cycles.steps) }

    /// The formula above.
    public var shape: CurveShape? {
      let falls = cycles.shape(to: minimum) { height, length in
        let progress = RateFormula.step / RateFormula(length)
        let place = .number(lower) + .number(upper - lower) * progress
        let fall = RateFormula.fall(from: base * height, to: minimum, .tanhFall(place))
        return .formula(fall, peak: max(base * height, minimum))
      }
      let target = warmUp.isPrefix ? base : curve(warmUp.steps)
      return warmUp.shape(to: target, falls, first: base)
    }
  }
}

extension Timm.TanhLRScheduler {
  /// `timm.TanhLRScheduler(lr=0.1, t_initial=20)`.
  static let call = FrameworkCall(
    .timm, "TanhLRScheduler",
    summary: "Down along a hyperbolic tangent, once or in cycles, with a warm-up.",
    formula: """
      η(t) = lr_min + ½(lr · cycle_decay^i − lr_min)(1 − tanh(lb · (1 − p) + ub · p)), p the part \
      of cycle i that is over
      """,
    parameters: [
      .firstCycle,
      FrameworkParameter("lb", .number, default: "-7.0", range: "< ub", "tanh begins here"),
      FrameworkParameter("ub", .number, default: "3.0", range: "> lb", "tanh ends here"),
      .lowestRate,
    ] + .cycles + .warmUp(isPrefix: "False") + .noise + [.initialize],
    source: "timm.scheduler.TanhLRScheduler",
    example: "timm.TanhLRScheduler(lr=0.1, t_initial=20, lb=-3.0, ub=3.0)",
    worked: [WorkedValue(0, 0.1), WorkedValue(10, 0.05), WorkedValue(20, 0)],
    traps: [
      FrameworkTrap(
        "first-step", "step 0 has the optimizer's own rate, above what the formula gives",
        reason: """
          the constructor leaves lr as it is; an explicit step(0) would set the slightly lower \
          lr · ½(1 - tanh(lb))
          """,
        when: { $0.whole("warmup_t") == 0 }),
      FrameworkTrap(
        "warm-up-aims-at-the-curve", at: "warmup_t",
        "the warm-up ends on the curve, below the optimizer's rate",
        reason: """
          without warmup_prefix the tanh runs underneath, and its warm-up, unlike that of \
          CosineLRScheduler, aims at where the curve will be
          """,
        when: { ($0.number("warmup_t") ?? 0) > 0 && !$0.isTrue("warmup_prefix") }),
      .cycleLimit, .timmRestartRounding,
    ],
    make: { arguments throws(FrameworkError) in
      try arguments.noisy(
        try Timm.TanhLRScheduler(
          rate: arguments.optimizerRate(), arguments.cycles(), from: arguments.number("lb"),
          to: arguments.number("ub"), minimum: arguments.number("lr_min"),
          warmUp: arguments.warmUp()))
    })
}
