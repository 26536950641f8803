internal import CLibm
public import Optimization

extension Timm {
  /// Multiplies the rate by `decayRate` every `interval` steps, with a warm-up.
  ///
  ///     η(t) = rate · decay^⌊t / interval⌋,  t from the end of the warm-up
  ///
  /// - Units: `interval` may have a fraction, such as the 2.4 epochs of EfficientNet.
  /// - Edge cases: `warmup_prefix` is on unless it is switched off, unlike in the cosine scheduler.
  /// - Source: timm 1.0.31 `timm.scheduler.StepLRScheduler`.
  public struct StepLRScheduler: Schedule, Equatable {
    /// The optimizer's rate.
    public let base: Double
    /// Steps between two drops.
    public let interval: Double
    /// What each drop multiplies by.
    public let decayRate: Double
    /// The warm-up.
    public let warmUp: WarmUp

    /// - Throws: when a rate is negative, or `decay_t` not above 0.
    public init(
      rate base: Double, every interval: Double, by decayRate: Double = 1, warmUp: WarmUp = .none
    ) throws(FrameworkError) {
      try checkRate(base, "lr")
      try checkPositive(interval, "decay_t", then: "timm raises a ZeroDivisionError for 0")
      try checkRate(decayRate, "decay_rate", then: "timm goes on with a rate of changing sign")
      (self.base, self.interval, self.decayRate) = (base, interval, decayRate)
      self.warmUp = warmUp
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      if let rate = warmUp.rate(at: step, to: base) { return rate }
      let local = Double(warmUp.local(step))
      // Python's floor division: exact, where the rounded quotient could be one too many.
      let drops = ((local - fmod(local, interval)) / interval).rounded()
      return base * pow(decayRate, drops)
    }

    /// The formula above.
    public var shape: CurveShape? {
      if let every = wholeSpan(interval) {
        let stairs = CurveShape.exponential(
          from: base, factor: decayRate, every: every, isStaircase: true)
        return warmUp.shape(to: base, stairs)
      }
      let drops = RateFormula.step.quotient(by: .number(interval))
      let stairs = .number(base) * RateFormula.number(decayRate).power(drops)
      return warmUp.shape(to: base, .formula(stairs, peak: base))
    }
  }
}

extension Timm.StepLRScheduler {
  /// `timm.StepLRScheduler(lr=0.1, decay_t=30, decay_rate=0.1)`.
  static let call = FrameworkCall(
    .timm, "StepLRScheduler", summary: "Multiplies the rate by decay_rate every decay_t steps.",
    formula: "η(t) = lr · decay_rate^⌊(t − warmup_t) / decay_t⌋",
    parameters: [
      FrameworkParameter("decay_t", .number, range: "> 0", "steps between two drops"),
      FrameworkParameter(
        "decay_rate", .number, default: "1.0", range: "≥ 0", "what each drop multiplies by"),
    ] + .warmUp(isPrefix: "True") + .noise + [.initialize],
    source: "timm.scheduler.StepLRScheduler",
    example: "timm.StepLRScheduler(lr=0.1, decay_t=30, decay_rate=0.1)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(29, 0.1), WorkedValue(30, 0.01), WorkedValue(60, 0.001),
    ],
    traps: [.noDefaultDecay, .shiftedDecay],
    make: { arguments throws(FrameworkError) in
      try arguments.noisy(
        try Timm.StepLRScheduler(
          rate: arguments.optimizerRate(), every: arguments.number("decay_t"),
          by: arguments.number("decay_rate"), warmUp: arguments.warmUp()))
    })
}
