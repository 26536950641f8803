internal import CLibm
public import Optimization

extension Torch {
  /// Falls to 0 along a power of the steps that are left.
  ///
  ///     lr ← lr · ((1 − epoch / total) / (1 − (epoch − 1) / total))^power
  ///
  /// - Edge cases: from step `totalIterations` on the rate is 0.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.PolynomialLR`.
  public struct PolynomialLR: TorchRule, Equatable {
    /// Steps until the rate is 0.
    public let totalIterations: Int
    /// 1 is a straight line.
    public let power: Double

    /// - Throws: when `total_iters` is not above 0, or `power` is negative.
    public init(totalIterations: Int = 5, power: Double = 1) throws(FrameworkError) {
      try checkSpan(totalIterations, "total_iters", then: "PyTorch leaves the rate as it is")
      try checkRate(power, "power", then: "PyTorch raises a ZeroDivisionError at step total_iters")
      (self.totalIterations, self.power) = (totalIterations, power)
    }

    /// The rate after a step.
    public func rate(_ group: inout Group, _ clock: Clock) -> Double {
      if clock.isInitial || clock.epoch > totalIterations { return group.rate }
      let total = Double(totalIterations)
      let (now, before) = (1 - Double(clock.epoch) / total, 1 - Double(clock.epoch - 1) / total)
      return group.rate * pow(now / before, power)
    }

    /// `lr · (1 − min(total, epoch) / total)^power`.
    public func closedRate(from base: Double, at epoch: Int) -> Double? {
      let passed = Double(min(totalIterations, epoch)) / Double(totalIterations)
      return base * pow(1 - passed, power)
    }

    /// The closed form.
    public func shape(from base: Double) -> CurveShape? {
      .power(from: base, to: 0, over: totalIterations, power: power)
    }
  }
}

extension Torch.PolynomialLR {
  /// `torch.PolynomialLR(lr=0.1, total_iters=50, power=2)`.
  static let call = FrameworkCall(
    .torch, "PolynomialLR", summary: "Falls to 0 along a power of the steps that are left.",
    formula: "η(t) = lr · (1 − min(t, total_iters) / total_iters)^power",
    parameters: [
      FrameworkParameter(
        "total_iters", .whole, default: "5", range: "> 0", "steps until the rate is 0"),
      FrameworkParameter("power", .number, default: "1.0", range: "≥ 0", "1 is a straight line"),
    ],
    source: "torch.optim.lr_scheduler.PolynomialLR",
    example: "torch.PolynomialLR(lr=0.1, total_iters=50, power=2)",
    worked: [WorkedValue(0, 0.1), WorkedValue(25, 0.025), WorkedValue(50, 0)],
    traps: [
      .shortDefault,
      FrameworkTrap(
        "ends-at-zero", "the rate is 0 from step total_iters on: nothing is learned there",
        reason: "PyTorch has no final rate here; Keras ends at 1e-4, Transformers at 1e-7",
        when: { context in context.whole("total_iters").map { context.reaches($0) } ?? false }),
    ],
    make: { arguments throws(FrameworkError) in
      .scheduler(
        Torch.Scheduler(
          try Torch.PolynomialLR(
            totalIterations: arguments.whole("total_iters"), power: arguments.number("power"))))
    })
}
