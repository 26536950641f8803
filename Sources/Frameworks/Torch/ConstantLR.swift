public import Optimization

extension Torch {
  /// Multiplies the rate by `factor` until step `totalIterations`, then gives it back.
  ///
  ///     lr ← lr · factor at epoch 0, lr · (1 / factor) at epoch totalIterations
  ///
  /// - Edge cases: the rate given back may differ in its last bit; with `totalIterations` 0 the
  ///   factor stays for ever.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.ConstantLR`.
  public struct ConstantLR: TorchRule, Equatable {
    /// What the first steps are multiplied by.
    public let factor: Double
    /// The step from which on the rate is whole again.
    public let totalIterations: Int

    /// - Throws: when `factor` is not above 0 and at most 1, or `total_iters` is negative.
    public init(factor: Double = 1.0 / 3, totalIterations: Int = 5) throws(FrameworkError) {
      guard 0 < factor, factor <= 1 else {
        throw .outside(
          "factor", "above 0 and at most 1", factor,
          then: "PyTorch raises a ValueError; for 0 a ZeroDivisionError at step total_iters")
      }
      try checkCount(
        totalIterations, "total_iters", then: "PyTorch multiplies by the factor for ever")
      (self.factor, self.totalIterations) = (factor, totalIterations)
    }

    /// The rate after a step.
    public func rate(_ group: inout Group, _ clock: Clock) -> Double {
      if clock.epoch == 0 { return group.rate * factor }
      return clock.epoch != totalIterations ? group.rate : group.rate * (1 / factor)
    }

    /// `lr · factor`, or `lr` from `totalIterations` on.
    public func closedRate(from base: Double, at epoch: Int) -> Double? {
      base * (factor + (epoch >= totalIterations ? 1 : 0) * (1 - factor))
    }

    /// The closed form.
    public func shape(from base: Double) -> CurveShape? {
      guard totalIterations > 0 else { return .constant(base * factor) }
      return .then(.constant(base * factor), .constant(base), after: totalIterations)
    }
  }
}

extension Torch.ConstantLR {
  /// `torch.ConstantLR(lr=0.1, factor=0.5, total_iters=20)`.
  static let call = FrameworkCall(
    .torch, "ConstantLR", summary: "Multiplies the rate by factor during the first steps.",
    formula: "η(t) = lr · factor for t < total_iters, then lr",
    parameters: [
      FrameworkParameter(
        "factor", .number, default: "1 / 3", range: "above 0, at most 1",
        "what the first steps are multiplied by"),
      FrameworkParameter(
        "total_iters", .whole, default: "5", range: "≥ 0",
        "the step from which on the rate is whole again"),
    ],
    source: "torch.optim.lr_scheduler.ConstantLR",
    example: "torch.ConstantLR(lr=0.1, factor=0.5, total_iters=20)",
    worked: [WorkedValue(0, 0.05), WorkedValue(19, 0.05), WorkedValue(20, 0.1)],
    traps: [
      .shortDefault, .neverEnds,
      FrameworkTrap(
        "last-bit", at: "factor", "the rate that is given back differs from lr in the last bit",
        reason: "PyTorch multiplies by 1/factor instead of going back to lr",
        when: { context in
          guard let rate = context.number("lr"), let factor = context.number("factor") else {
            return false
          }
          return factor > 0 && rate * factor * (1 / factor) != rate
        }),
    ],
    make: { arguments throws(FrameworkError) in
      .scheduler(
        Torch.Scheduler(
          try Torch.ConstantLR(
            factor: arguments.number("factor"), totalIterations: arguments.whole("total_iters"))))
    })
}

extension FrameworkTrap {
  /// Three schedulers last five steps unless told otherwise.
  static let shortDefault = FrameworkTrap(
    "short-default", "total_iters is not given, so it is over after 5 steps",
    reason: "PyTorch's default is total_iters=5; give the length that you mean",
    when: { !$0.arguments.isGiven("total_iters") })

  /// With no iterations the factor of the first step is never taken back.
  static let neverEnds = FrameworkTrap(
    "never-ends", at: "total_iters", "with total_iters=0 the first factor stays for ever",
    reason: "PyTorch multiplies at step 0 in any case, and the step that ends it never comes",
    when: { $0.whole("total_iters") == 0 && $0.number("factor") != 1 })
}
