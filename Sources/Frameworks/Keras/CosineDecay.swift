internal import CLibm
public import Optimization

extension Keras {
  /// A linear warm-up, where there is one, and then half a cosine down to a part of the peak.
  ///
  ///     η(t) = initial + (target − initial) · t / warm-up                        in the warm-up
  ///     η(t) = peak · ((1 − α) · ½(1 + cos(π · s / steps)) + α),  s = t − warm-up   after it
  ///
  /// - Units: `decaySteps` counts from the end of the warm-up; `alpha` is a part of the peak, not a
  ///   rate.
  /// - Edge cases: without a target the peak is `initial` and there is no warm-up at all. From
  ///   `warmUpSteps + decaySteps` on the rate is held.
  /// - Source: Keras 3.15 `keras.optimizers.schedules.CosineDecay`.
  public struct CosineDecay: Schedule, Equatable {
    /// The rate of step 0.
    public let initial: Double
    /// The steps of the cosine.
    public let decaySteps: Double
    /// The last rate as a part of the peak.
    public let alpha: Double
    /// Where the warm-up leads; nil for none.
    public let target: Double?
    /// The steps of the warm-up.
    public let warmUpSteps: Double

    /// - Throws: when a rate, `alpha` or `warmup_steps` is negative, or `decay_steps` not above 0.
    public init(
      from initial: Double, steps decaySteps: Double, alpha: Double = 0, target: Double? = nil,
      warmUpSteps: Double = 0
    ) throws(FrameworkError) {
      try checkInitial(initial)
      try checkDecaySteps(decaySteps)
      try checkRate(alpha, "alpha", then: "Keras goes on with a negative rate")
      if let target {
        try checkRate(target, "warmup_target", then: "Keras goes on with a negative rate")
      }
      try checkRate(
        warmUpSteps, "warmup_steps", then: "Keras begins in the middle of the cosine")
      (self.initial, self.decaySteps, self.alpha) = (initial, decaySteps, alpha)
      (self.target, self.warmUpSteps) = (target, warmUpSteps)
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      guard let target else { return decayed(initial, min(Double(step), decaySteps)) }
      let now = min(Double(step), decaySteps + warmUpSteps)
      guard now < warmUpSteps else { return decayed(target, now - warmUpSteps) }
      return (target - initial) * (now / warmUpSteps) + initial
    }

    private func decayed(_ peak: Double, _ step: Double) -> Double {
      let wave = 0.5 * (1 + cos(.pi * (step / decaySteps)))
      return peak * ((1 - alpha) * wave + alpha)
    }

    /// The end of the cosine.
    public var length: Int? {
      Int(exactly: (decaySteps + (target == nil ? 0 : warmUpSteps)).rounded(.up))
    }

    /// The formula above.
    public var shape: CurveShape? {
      let peak = target ?? initial
      let warmUp = target == nil ? 0 : warmUpSteps
      if let warmUp = wholeSpan(warmUp), let steps = wholeSpan(decaySteps) {
        return .phases([
          (0, .line(from: initial, to: peak, over: warmUp)),
          (warmUp, .cosine(from: peak, to: peak * alpha, over: steps)),
        ])
      }
      let climb = .number(initial) + .number(peak - initial) * .step / .number(warmUp)
      let passed = RateFormula.least(.step - .number(warmUp), .number(decaySteps))
      let fall = RateFormula.fall(
        from: peak, to: peak * alpha, .cosineFall(passed / .number(decaySteps)))
      guard warmUp > 0 else { return .formula(fall, peak: peak) }
      return .formula(.choice(.less(.step, .number(warmUp)), climb, fall), peak: peak)
    }
  }
}
