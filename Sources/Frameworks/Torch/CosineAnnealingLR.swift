internal import CLibm
public import Optimization

extension Torch {
  /// Falls along half a cosine to `minimum`, and then rises again.
  ///
  ///     lr ← minimum + (lr − minimum) · (1 + cos(π·epoch / T)) / (1 + cos(π·(epoch − 1) / T))
  ///
  /// - Edge cases: after `maximumSteps` the rate is not held: it rises to the first rate at twice as
  ///   many steps, and so on. One step after a minimum, where the formula divides 0 by 0, PyTorch
  ///   adds `(lr₀ − minimum) · (1 − cos(π / T)) / 2`.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.CosineAnnealingLR`.
  public struct CosineAnnealingLR: TorchRule, Equatable {
    /// `T_max`: steps from the first rate to the minimum.
    public let maximumSteps: Int
    /// `eta_min`: the rate at the bottom.
    public let minimum: Double

    /// - Throws: when `T_max` is not above 0, or `eta_min` is negative.
    public init(maximumSteps: Int, minimum: Double = 0) throws(FrameworkError) {
      try checkSpan(maximumSteps, "T_max", then: "PyTorch raises a ZeroDivisionError for 0")
      try checkRate(minimum, "eta_min", then: "PyTorch goes on with a negative rate")
      (self.maximumSteps, self.minimum) = (maximumSteps, minimum)
    }

    /// The rate after a step.
    public func rate(_ group: inout Group, _ clock: Clock) -> Double {
      if clock.isInitial { return group.rate }
      let span = Double(maximumSteps)
      if (clock.epoch - 1 - maximumSteps) % (2 * maximumSteps) == 0 {
        return group.rate + (clock.base - minimum) * (1 - cos(.pi / span)) / 2
      }
      let now = 1 + cos(.pi * Double(clock.epoch) / span)
      let before = 1 + cos(.pi * Double(clock.epoch - 1) / span)
      return now / before * (group.rate - minimum) + minimum
    }

    /// `minimum + (lr − minimum) · (1 + cos(π·epoch / T)) / 2`.
    public func closedRate(from base: Double, at epoch: Int) -> Double? {
      let wave = 1 + cos(.pi * Double(epoch) / Double(maximumSteps))
      return minimum + (base - minimum) * wave / 2
    }

    /// The closed form.
    public func shape(from base: Double) -> CurveShape? {
      .wave(from: base, to: minimum, over: maximumSteps)
    }
  }
}

extension Torch.CosineAnnealingLR {
  /// `torch.CosineAnnealingLR(lr=0.1, T_max=50)`.
  static let call = FrameworkCall(
    .torch, "CosineAnnealingLR",
    summary: "Falls along half a cosine to eta_min, and then rises again.",
    formula: "η(t) = eta_min + (lr − eta_min) · (1 + cos(π · t / T_max)) / 2",
    parameters: [
      FrameworkParameter("T_max", .whole, range: "> 0", "steps from the first rate to the lowest"),
      FrameworkParameter("eta_min", .rate, default: "0.0", range: "≥ 0", "the lowest rate"),
    ],
    source: "torch.optim.lr_scheduler.CosineAnnealingLR",
    example: "torch.CosineAnnealingLR(lr=0.1, T_max=20)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(10, 0.05), WorkedValue(20, 0), WorkedValue(30, 0.05),
      WorkedValue(40, 0.1),
    ],
    traps: [
      FrameworkTrap(
        "rises-again", at: "T_max", "the rate rises again after T_max steps",
        reason: """
          PyTorch goes on along the cosine, with a period of 2 · T_max; Keras, Optax and \
          timm hold the lowest rate. Stop at T_max, or clamp the rate
          """,
        when: { context in context.whole("T_max").map { context.reaches($0 + 1) } ?? false }),
      FrameworkTrap(
        "recursive", "over so many steps the rate drifts off the closed form, by about 1e-13",
        reason: """
          PyTorch multiplies the rate of the step before; a rate changed by hand therefore \
          stays changed, as it does not under LambdaLR, OneCycleLR or warm restarts
          """,
        when: { ($0.steps ?? 0) > 1_000 }),
    ],
    make: { arguments throws(FrameworkError) in
      .scheduler(
        Torch.Scheduler(
          try Torch.CosineAnnealingLR(
            maximumSteps: arguments.whole("T_max"), minimum: arguments.number("eta_min"))))
    })
}
