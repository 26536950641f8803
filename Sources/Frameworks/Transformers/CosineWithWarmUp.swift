internal import CLibm
public import Optimization

extension Transformers {
  /// A linear warm-up, then waves of a cosine down to a part of the rate, and up again.
  ///
  ///     η(t) = rate · max(0, ½(1 + cos(2π · cycles · p)) · (1 − r) + r)
  ///     p = (t − warm-up) / (steps − warm-up), r = the part of the rate at the bottom
  ///
  /// - Units: `cycles` counts waves, of which half a one is a single descent.
  /// - Edge cases: after `steps` the wave goes on, so that the rate rises again.
  /// - Source: Transformers 5.23 `get_cosine_schedule_with_warmup` and
  ///   `get_cosine_with_min_lr_schedule_with_warmup`.
  public struct CosineWithWarmUp: WarmedUpSchedule, Equatable {
    /// The optimizer's rate.
    public let base: Double
    /// Steps of the warm-up.
    public let warmUpSteps: Int
    /// Steps of the whole run, the warm-up included.
    public let steps: Int
    /// Waves in the steps after the warm-up.
    public let cycles: Double
    /// The part of the rate at the bottom of the wave.
    public let floor: Double

    /// - Throws: when the rate or a count is negative, or a number not finite.
    public init(
      rate base: Double, warmUpSteps: Int, steps: Int, cycles: Double = 0.5, floor: Double = 0
    ) throws(FrameworkError) {
      try checkRate(base, "lr")
      try checkWarmUp(warmUpSteps)
      try checkTrainingSteps(steps)
      try checkFinite(cycles, "num_cycles")
      try checkRate(floor, "min_lr_rate", then: "Transformers goes down to 0")
      (self.base, self.warmUpSteps, self.steps) = (base, warmUpSteps, steps)
      (self.cycles, self.floor) = (cycles, floor)
    }

    /// The wave.
    public func factor(at step: Int) -> Double {
      let wave = 0.5 * (1 + cos(.pi * cycles * 2 * progress(at: step, of: steps)))
      return max(0, wave * (1 - floor) + floor)
    }

    /// The formula above, after the warm-up.
    public var decayShape: CurveShape? {
      let span = max(1, steps - warmUpSteps)
      if cycles == 0.5 { return .wave(from: base, to: base * floor, over: span) }
      let left = RateFormula.cosineFall(.number(2 * cycles) * .step / RateFormula(span))
      return .formula(.fall(from: base, to: base * floor, left), peak: base)
    }
  }
}
