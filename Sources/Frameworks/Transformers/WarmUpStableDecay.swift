internal import CLibm
public import Optimization

extension Transformers {
  /// Up, level, down: from a part of the rate to the rate, which holds, and back to that part.
  ///
  ///     η(t) = rate · (f · (1 − r) + r),  r = the part of the rate at both ends
  ///
  /// | shape | f on the way up | f on the way down |
  /// |---|---|---|
  /// | linear | p | 1 − p |
  /// | cosine | ½(1 − cos(π · p)) | ½(1 + cos(2π · cycles · p)) |
  /// | 1-sqrt | 1 − √(1 − p) | 1 − √p |
  ///
  /// - Edge cases: after the decay the rate is `r · rate`, whatever the decay came to. The warm-up
  ///   begins at `r · rate` too, not at 0.
  /// - Source: Transformers 5.23 `get_wsd_schedule`.
  public struct WarmUpStableDecay: Schedule, Equatable {
    /// The way from one level to the other.
    public enum Shape: Sendable, Equatable { case linear, cosine, squareRoot }

    /// The steps of the three phases.
    public struct Phases: Sendable, Equatable {
      /// Steps of the warm-up.
      public let warmUp: Int
      /// Steps at the full rate.
      public let stable: Int
      /// Steps of the decay.
      public let decay: Int

      /// Steps of each phase.
      public init(warmUp: Int, stable: Int, decay: Int) {
        (self.warmUp, self.stable, self.decay) = (warmUp, stable, decay)
      }
    }

    /// The optimizer's rate.
    public let base: Double
    /// The steps of the three phases.
    public let phases: Phases
    /// The way up.
    public let warmUpShape: Shape
    /// The way down.
    public let decayShape: Shape
    /// The part of the rate at both ends.
    public let floor: Double
    /// Waves of a cosine on the way down.
    public let cycles: Double

    /// - Throws: when the rate, a count or the part is negative.
    public init(
      rate base: Double, _ phases: Phases, warmUp: Shape = .linear, decay: Shape = .cosine,
      floor: Double = 0, cycles: Double = 0.5
    ) throws(FrameworkError) {
      try checkRate(base, "lr")
      try checkWarmUp(phases.warmUp)
      try checkCount(
        phases.stable, "num_stable_steps", then: "Transformers begins in the middle of the decay")
      try checkCount(phases.decay, "num_decay_steps", then: "Transformers does without a decay")
      try checkRate(floor, "min_lr_ratio", then: "Transformers ends with a negative rate")
      try checkFinite(cycles, "num_cycles")
      (self.base, self.phases, self.warmUpShape) = (base, phases, warmUp)
      (self.decayShape, self.floor, self.cycles) = (decay, floor, cycles)
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      return base * factor(at: step)
    }

    private func factor(at step: Int) -> Double {
      if step < phases.warmUp {
        return lifted(up(Double(step) / Double(phases.warmUp)))
      }
      let stable = step - phases.warmUp
      if stable < phases.stable { return 1 }
      let decay = stable - phases.stable
      guard decay < phases.decay else { return floor }
      return lifted(down(Double(decay) / Double(phases.decay)))
    }

    private func lifted(_ factor: Double) -> Double { max(0, factor * (1 - floor) + floor) }

    private func up(_ progress: Double) -> Double {
      switch warmUpShape {
      case .linear: progress
      case .cosine: 0.5 * (1 - cos(.pi * progress))
      case .squareRoot: 1 - (1 - progress).squareRoot()
      }
    }

    private func down(_ progress: Double) -> Double {
      switch decayShape {
      case .linear: 1 - progress
      case .cosine: 0.5 * (1 + cos(.pi * cycles * 2 * progress))
      case .squareRoot: 1 - progress.squareRoot()
      }
    }

    /// The end of the decay.
    public var length: Int? {
      let (flat, first) = phases.warmUp.addingReportingOverflow(phases.stable)
      let (end, second) = flat.addingReportingOverflow(phases.decay)
      return first || second ? nil : end
    }

    /// The formula above.
    public var shape: CurveShape? {
      guard length != nil else { return nil }
      let lowest = base * floor
      let decayStart = phases.warmUp + phases.stable
      return .phases([
        (0, climbShape(to: lowest)), (phases.warmUp, .constant(base)),
        (decayStart, fallShape(to: lowest)), (decayStart + phases.decay, .constant(lowest)),
      ])
    }

    private func climbShape(to lowest: Double) -> CurveShape {
      let progress = .step / RateFormula(phases.warmUp)
      switch warmUpShape {
      case .linear: return .line(from: lowest, to: base, over: phases.warmUp)
      case .cosine: return .cosine(from: lowest, to: base, over: phases.warmUp)
      case .squareRoot:
        let climbed = 1 - RateFormula.function(.root, 1 - progress)
        return .formula(.fall(from: base, to: lowest, climbed), peak: base)
      }
    }

    private func fallShape(to lowest: Double) -> CurveShape {
      let progress = .step / RateFormula(phases.decay)
      switch decayShape {
      case .linear: return .line(from: base, to: lowest, over: phases.decay)
      case .cosine where cycles == 0.5:
        return .cosine(from: base, to: lowest, over: phases.decay)
      case .cosine:
        let left = RateFormula.cosineFall(.number(2 * cycles) * progress)
        return .formula(.fall(from: base, to: lowest, left), peak: base)
      case .squareRoot:
        let left = 1 - RateFormula.function(.root, progress)
        return .formula(.fall(from: base, to: lowest, left), peak: base)
      }
    }
  }
}
