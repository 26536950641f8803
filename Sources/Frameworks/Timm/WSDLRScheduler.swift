internal import CLibm
public import Optimization

extension Timm {
  /// Warm-up, a level or slowly falling phase, and a decay to the lowest rate.
  ///
  ///     η(t) = minimum + (max(rate · stable(s), minimum) − minimum) · decay(p)
  ///     s = t − warm-up,  p = (s − (steps − decay steps)) / decay steps, from 0 to 1
  ///
  /// - Units: `steps` counts the two phases after the warm-up, which always goes before them.
  /// - Edge cases: a stable phase that falls goes on falling within the decay. After it the lowest
  ///   rate holds.
  /// - Source: timm 1.0.31 `timm.scheduler.wsd_lr.WSDLRScheduler`.
  public struct WSDLRScheduler: Schedule {
    /// The factor of the stable phase: 1, or `(1 + s / timescale)^−power`.
    public enum Stable: Sendable, Equatable {
      case constant
      case power(Double, timescale: Double)
    }

    /// The factor of the decay.
    public enum Decay: Sendable {
      /// `1 − p`.
      case linear
      /// `1 − √p`.
      case squareRoot
      /// `½(1 + cos(π · p))`.
      case cosine
      /// `1 − p^power`.
      case power(Double)
      /// `(ratio^p − ratio) / (1 − ratio)`.
      case exponential(ratio: Double)
      /// One's own.
      case function(StepFunction)
    }

    /// The optimizer's rate.
    public let base: Double
    /// Steps of the stable phase and the decay.
    public let steps: Int
    /// Steps of the decay.
    public let decaySteps: Int
    /// The lowest rate.
    public let minimum: Double
    /// The factor of the stable phase.
    public let stable: Stable
    /// The factor of the decay.
    public let decay: Decay
    /// The warm-up, a prefix in any case.
    public let warmUp: WarmUp

    /// - Throws: when a rate is negative, or a count, power or ratio out of range.
    public init(
      rate base: Double, steps: Int, decaySteps: Int, minimum: Double = 0,
      stable: Stable = .constant, decay: Decay = .squareRoot, warmUp: WarmUp = .none
    ) throws(FrameworkError) {
      try checkRate(base, "lr")
      try checkSpan(steps, "t_initial", then: "timm raises a ValueError")
      try checkSpan(decaySteps, "decay_t", then: "timm raises a ValueError")
      guard decaySteps <= steps else {
        throw .outside(
          "decay_t", "at most t_initial", Double(decaySteps), then: "timm raises a ValueError")
      }
      try checkRate(minimum, "lr_min", then: "timm raises a ValueError")
      (self.base, self.steps, self.decaySteps) = (base, steps, decaySteps)
      (self.minimum, self.stable, self.decay) = (minimum, stable, decay)
      self.warmUp = try WarmUp(steps: warmUp.steps, from: warmUp.initial, isPrefix: true)
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      if let rate = warmUp.rate(at: step, to: base) { return rate }
      // The rate that the constructor leaves in the optimizer.
      if step == 0 { return base }
      let local = step - warmUp.steps
      let level = max(base * stableFactor(Double(local)), minimum)
      let decayed = local - (steps - decaySteps)
      guard decayed > 0 else { return level }
      let progress = min(Double(decayed) / Double(decaySteps), 1)
      return minimum + (level - minimum) * decayFactor(progress)
    }

    private func stableFactor(_ step: Double) -> Double {
      switch stable {
      case .constant: 1
      case .power(let power, let timescale): pow(1 + step / timescale, -power)
      }
    }

    private func decayFactor(_ progress: Double) -> Double {
      switch decay {
      case .linear: 1 - progress
      case .squareRoot: 1 - progress.squareRoot()
      case .cosine: 0.5 * (1 + cos(.pi * progress))
      case .power(let power): 1 - pow(progress, power)
      case .exponential(let ratio): (pow(ratio, progress) - ratio) / (1 - ratio)
      case .function(let function): function.value(progress)
      }
    }

    /// The end of the decay; none with a function of one's own, which may end above 0.
    public var length: Int? {
      if case .function = decay { return nil }
      return warmUp.end(steps)
    }

    /// The formula above; nil for a function without one.
    public var shape: CurveShape? {
      let flat = RateFormula(steps - decaySteps)
      let passed = RateFormula.least(.step - flat, RateFormula(decaySteps))
      let progress = passed / RateFormula(decaySteps)
      guard let left = decayFormula(progress) else { return nil }
      let level = levelFormula
      let decayed = .number(minimum) + (level - .number(minimum)) * left
      let curve = CurveShape.formula(
        .choice(.lessOrEqual(.step, flat), level, decayed), peak: max(base, minimum))
      return warmUp.shape(to: base, plainShape ?? curve, first: base < minimum ? base : nil)
    }

    /// The two phases in words that other frameworks have too.
    private var plainShape: CurveShape? {
      guard stable == .constant, base >= minimum else { return nil }
      let fall: CurveShape
      switch decay {
      case .linear: fall = .line(from: base, to: minimum, over: decaySteps)
      case .cosine: fall = .cosine(from: base, to: minimum, over: decaySteps)
      case .squareRoot, .power, .exponential, .function: return nil
      }
      return .phases([(0, .constant(base)), (steps - decaySteps, fall)])
    }

    private var levelFormula: RateFormula {
      switch stable {
      case .constant: return .number(max(base, minimum))
      case .power(let power, let timescale):
        let grown = 1 + .step / RateFormula.number(timescale)
        let level = .number(base) * grown.power(.number(-power))
        return minimum > 0 ? .greatest(level, .number(minimum)) : level
      }
    }

    private func decayFormula(_ progress: RateFormula) -> RateFormula? {
      switch decay {
      case .linear: 1 - progress
      case .squareRoot: 1 - .function(.root, progress)
      case .cosine: .cosineFall(progress)
      case .power(let power): 1 - progress.power(.number(power))
      case .exponential(let ratio):
        (RateFormula.number(ratio).power(progress) - .number(ratio)) / .number(1 - ratio)
      case .function(let function): function.formula?.at(progress)
      }
    }
  }
}
