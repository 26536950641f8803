internal import CLibm
internal import Optimization

extension Torch {
  /// Up to a high rate, down to a very low one, once.
  ///
  ///     cos: end + (start − end)/2 · (1 + cos(π·p)),   linear: start + (end − start)·p
  ///     p = (t − start step) / (end step − start step)
  ///
  /// - Units: the steps count calls of `step()`, once for each batch.
  /// - Edge cases: the top is at step `pct_start · total − 1`, the bottom at `total − 1`. The call of
  ///   `step()` after the last update computes one rate more, which goes on along the curve: up for
  ///   "cos", below 0 for "linear". PyTorch raises a ValueError at the call after that: NaN here.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.OneCycleLR`.
  public struct OneCycleLR: TorchRule {
    /// How the rate goes from one level to the next.
    public enum Strategy: Sendable, Equatable {
      case cosine, linear
    }

    /// `max_lr`: the rate at the top.
    public let maximumRate: Double
    /// The count of steps.
    public let totalSteps: Int
    /// How the rate goes from one level to the next.
    public let strategy: Strategy
    /// The momentum at the top and at the bottom of the rate; nil when it is left alone.
    public let momentum: (base: Double, maximum: Double)?
    let initialRate: Double
    let floorRate: Double
    let phases: [OneCyclePhase]

    /// - Throws: when a count is not above 0, `pct_start` not from 0 to 1, or a factor not above 0.
    public init(
      maximumRate: Double, totalSteps: Int, start: Double = 0.3, strategy: Strategy = .cosine,
      momentum: (base: Double, maximum: Double)? = (0.85, 0.95), divisor: Double = 25,
      finalDivisor: Double = 1e4, isThreePhase: Bool = false
    ) throws(FrameworkError) {
      try checkRate(maximumRate, "max_lr", then: "PyTorch goes on with a negative rate")
      try checkSpan(totalSteps, "total_steps", then: "PyTorch raises a ValueError")
      try checkFraction(start, "pct_start", then: "PyTorch raises a ValueError")
      try checkPositive(divisor, "div_factor", then: "PyTorch raises a ZeroDivisionError for 0")
      try checkPositive(
        finalDivisor, "final_div_factor", then: "PyTorch raises a ZeroDivisionError for 0")
      (self.maximumRate, self.totalSteps, self.strategy) = (maximumRate, totalSteps, strategy)
      self.momentum = momentum
      initialRate = maximumRate / divisor
      floorRate = initialRate / finalDivisor
      phases = OneCyclePhase.phases(totalSteps, start, isThreePhase: isThreePhase)
      var group = Group(rate: 0)
      prepare(&group)
      guard rate(&group, Clock(base: 0).atStart).isFinite else {
        throw FrameworkError(
          "pct_start", "must not make the first phase end at step 0",
          then: "PyTorch raises a ZeroDivisionError")
      }
    }

    /// Sets the three rates, and the highest momentum.
    public func prepare(_ group: inout Group) {
      group.initialRate = initialRate
      (group.peakRate, group.floorRate) = (maximumRate, floorRate)
      if let momentum { group.momentum = momentum.maximum }
    }

    /// The rate after a step; sets the momentum.
    public func rate(_ group: inout Group, _ clock: Clock) -> Double {
      guard clock.epoch <= totalSteps else { return .nan }
      let step = Double(clock.epoch)
      var startStep = 0.0
      for (index, phase) in phases.enumerated() {
        guard step <= phase.endStep || index == phases.count - 1 else {
          startStep = phase.endStep
          continue
        }
        let progress = (step - startStep) / (phase.endStep - startStep)
        if let momentum {
          group.momentum = anneal(
            phase.startsLowMomentum ? momentum.base : momentum.maximum,
            phase.endsLowMomentum ? momentum.base : momentum.maximum, progress)
        }
        return anneal(level(phase.start, group), level(phase.end, group), progress)
      }
      return .nan
    }

    private func level(_ level: OneCyclePhase.Level, _ group: Group) -> Double {
      switch level {
      case .initial: group.initialRate ?? initialRate
      case .peak: group.peakRate
      case .floor: group.floorRate
      }
    }

    private func anneal(_ start: Double, _ end: Double, _ progress: Double) -> Double {
      switch strategy {
      case .cosine: end + (start - end) / 2 * (cos(.pi * progress) + 1)
      case .linear: (end - start) * progress + start
      }
    }

    /// The rate does not depend on the one before.
    public var isRecursive: Bool { false }

    /// The rate of the optimizer is replaced.
    public var replacesRate: Bool { true }

    /// Unless it is left alone.
    public var setsMomentum: Bool { momentum != nil }
  }
}

extension Torch.Clock {
  fileprivate var atStart: Torch.Clock {
    var clock = self
    clock.epoch = 0
    return clock
  }
}
