internal import CLibm
public import Optimization

extension Torch {
  /// Goes up and down between two rates in straight lines.
  ///
  ///     cycle = ⌊1 + t / total⌋,  x = 1 + t / total − cycle
  ///     lr = base + (max − base) · (x / ratio, or (x − 1) / (ratio − 1) beyond it) · scale
  ///
  /// - Units: the steps count calls of `step()`, once for each batch.
  /// - Edge cases: the optimizer's own rate is replaced by `base_lr`; the momentum goes the opposite
  ///   way unless `cycle_momentum` is False.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.CyclicLR`.
  public struct CyclicLR: TorchRule {
    /// `base_lr`: the lowest rate, with which a cycle begins.
    public let baseRate: Double
    /// `max_lr`: the rate at the top of the first cycle.
    public let maximumRate: Double
    /// What the height of a cycle is multiplied by.
    public let scale: CyclicScale
    /// The momentum at the top and at the bottom of the rate; nil when it is left alone.
    public let momentum: (base: Double, maximum: Double)?
    private let stepSizes: (up: Double, down: Double)
    private let totalSize: Double
    private let stepRatio: Double

    /// - Throws: when a rate is negative, or `step_size_up` is not above 0.
    public init(
      baseRate: Double, maximumRate: Double, stepSizeUp: Double = 2000,
      stepSizeDown: Double? = nil, scale: CyclicScale = .triangular,
      momentum: (base: Double, maximum: Double)? = (0.8, 0.9)
    ) throws(FrameworkError) {
      try checkRate(baseRate, "base_lr", then: "PyTorch goes on with a negative rate")
      try checkRate(maximumRate, "max_lr", then: "PyTorch goes on with a negative rate")
      try checkPositive(
        stepSizeUp, "step_size_up", then: "PyTorch raises a ZeroDivisionError for 0")
      if let stepSizeDown {
        try checkRate(stepSizeDown, "step_size_down", then: "PyTorch draws no triangle then")
      }
      (self.baseRate, self.maximumRate, self.scale) = (baseRate, maximumRate, scale)
      self.momentum = momentum
      stepSizes = (stepSizeUp, stepSizeDown ?? stepSizeUp)
      totalSize = stepSizeUp + (stepSizeDown ?? stepSizeUp)
      stepRatio = stepSizeUp / totalSize
    }

    /// Sets `base_lr`, and the highest momentum.
    public func prepare(_ group: inout Group) {
      group.rate = baseRate
      if let momentum { group.momentum = momentum.maximum }
    }

    /// The rate after a step; sets the momentum.
    public func rate(_ group: inout Group, _ clock: Clock) -> Double {
      let epoch = Double(clock.epoch)
      let cycle = (1 + epoch / totalSize).rounded(.down)
      let x = 1 + epoch / totalSize - cycle
      let height = x <= stepRatio ? x / stepRatio : (x - 1) / (stepRatio - 1)
      let factor = scale.factor(cycle: cycle, epoch: epoch)
      if let momentum {
        group.momentum = momentum.maximum - (momentum.maximum - momentum.base) * height * factor
      }
      return baseRate + (maximumRate - baseRate) * height * factor
    }

    /// The rate does not depend on the one before.
    public var isRecursive: Bool { false }

    /// The rate of the optimizer is replaced.
    public var replacesRate: Bool { true }

    /// Unless it is left alone.
    public var setsMomentum: Bool { momentum != nil }

    /// The formula above.
    public func shape(from base: Double) -> CurveShape? {
      if case .triangular = scale, let up = wholeSpan(stepSizes.up),
        let down = wholeSpan(stepSizes.down), down > 0
      {
        let climb = CurveShape.line(from: baseRate, to: maximumRate, over: up)
        let fall = CurveShape.line(from: maximumRate, to: baseRate, over: down)
        return .repeated(.then(climb, fall, after: up), every: up + down)
      }
      guard let height = scaledHeight else { return nil }
      let climbed = .number(maximumRate - baseRate) * height
      return .formula(.number(baseRate) + climbed, peak: max(baseRate, maximumRate))
    }

    /// The same height, downwards.
    public var momentumShape: CurveShape? {
      guard let momentum, let height = scaledHeight else { return nil }
      let drop = .number(momentum.maximum - momentum.base) * height
      return .formula(.number(momentum.maximum) - drop, peak: momentum.maximum)
    }

    private var scaledHeight: RateFormula? {
      if let up = wholeSpan(stepSizes.up), let down = wholeSpan(stepSizes.down) {
        let cycle = RateFormula.step.quotient(by: RateFormula(up + down))
        return scale.formula(cycle: cycle).map { .triangles(up: up, down: down) * $0 }
      }
      let passed = .step / RateFormula.number(totalSize)
      let cycle = RateFormula.function(.floor, passed)
      let x = passed - cycle
      let climb = x / .number(stepRatio)
      let height = stepRatio == 1 ? climb : .least(climb, (1 - x) / .number(1 - stepRatio))
      return scale.formula(cycle: cycle).map { height * $0 }
    }
  }
}
