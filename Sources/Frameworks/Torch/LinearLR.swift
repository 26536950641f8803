public import Optimization

extension Torch {
  /// Changes a factor of the rate in equal steps, from `startFactor` to `endFactor`.
  ///
  ///     lr ← lr · (1 + (end − start) / (total · start + (epoch − 1) · (end − start)))
  ///
  /// - Edge cases: with `totalIterations` 0 the rate stays at `startFactor · lr` for ever.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.LinearLR`.
  public struct LinearLR: TorchRule, Equatable {
    /// The factor of step 0.
    public let startFactor: Double
    /// The factor from step `totalIterations` on.
    public let endFactor: Double
    /// Steps from the first factor to the last.
    public let totalIterations: Int

    /// - Throws: when `start_factor` is not above 0 and at most 1, `end_factor` not from 0 to 1, or
    ///   `total_iters` is negative.
    public init(
      startFactor: Double = 1.0 / 3, endFactor: Double = 1, totalIterations: Int = 5
    ) throws(FrameworkError) {
      guard 0 < startFactor, startFactor <= 1 else {
        throw .outside(
          "start_factor", "above 0 and at most 1", startFactor, then: "PyTorch raises a ValueError")
      }
      try checkFraction(endFactor, "end_factor", then: "PyTorch raises a ValueError")
      try checkCount(
        totalIterations, "total_iters", then: "PyTorch stays at start_factor · lr for ever")
      (self.startFactor, self.endFactor) = (startFactor, endFactor)
      self.totalIterations = totalIterations
    }

    /// The rate after a step.
    public func rate(_ group: inout Group, _ clock: Clock) -> Double {
      if clock.epoch == 0 { return group.rate * startFactor }
      if clock.isInitial || clock.epoch > totalIterations { return group.rate }
      let change = endFactor - startFactor
      let before = Double(totalIterations) * startFactor + Double(clock.epoch - 1) * change
      return group.rate * (1 + change / before)
    }

    /// `lr · (start + (end − start) · min(total, epoch) / total)`.
    public func closedRate(from base: Double, at epoch: Int) -> Double? {
      let change = (endFactor - startFactor) * Double(min(totalIterations, epoch))
      return base * (startFactor + change / Double(totalIterations))
    }

    /// The closed form.
    public func shape(from base: Double) -> CurveShape? {
      guard totalIterations > 0 else { return .constant(base * startFactor) }
      return .line(from: base * startFactor, to: base * endFactor, over: totalIterations)
    }
  }
}

extension Torch.LinearLR {
  /// `torch.LinearLR(lr=0.1, start_factor=0.1, total_iters=10)`.
  static let call = FrameworkCall(
    .torch, "LinearLR", summary: "Changes a factor of the rate in equal steps; a warm-up.",
    formula:
      "η(t) = lr · (start_factor + (end_factor − start_factor) · min(t, total_iters) / total_iters)",
    parameters: [
      FrameworkParameter(
        "start_factor", .number, default: "1 / 3", range: "above 0, at most 1",
        "the factor of step 0"),
      FrameworkParameter(
        "end_factor", .number, default: "1.0", range: "0 to 1", "the factor at the end"),
      FrameworkParameter(
        "total_iters", .whole, default: "5", range: "≥ 0", "steps from the first to the last"),
    ],
    source: "torch.optim.lr_scheduler.LinearLR",
    example: "torch.LinearLR(lr=0.1, start_factor=0.5, total_iters=10)",
    worked: [WorkedValue(0, 0.05), WorkedValue(5, 0.075), WorkedValue(10, 0.1)],
    traps: [
      .shortDefault,
      FrameworkTrap(
        "never-ends", at: "total_iters", "with total_iters=0 the rate stays at start_factor · lr",
        reason: "PyTorch multiplies at step 0 in any case, and the steps that end it never come",
        when: { $0.whole("total_iters") == 0 && $0.number("start_factor") != 1 }),
    ],
    make: { arguments throws(FrameworkError) in
      .scheduler(
        Torch.Scheduler(
          try Torch.LinearLR(
            startFactor: arguments.number("start_factor"),
            endFactor: arguments.number("end_factor"),
            totalIterations: arguments.whole("total_iters"))))
    })
}
