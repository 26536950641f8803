internal import CLibm
public import Optimization

extension Torch {
  /// Multiplies the rate by `gamma` every `stepSize` steps.
  ///
  ///     lr ← lr · gamma   when epoch mod stepSize = 0
  ///
  /// - Units: `stepSize` counts calls of `step()`.
  /// - Edge cases: step `stepSize` already has the lower rate.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.StepLR`.
  public struct StepLR: TorchRule, Equatable {
    /// Steps between two drops.
    public let stepSize: Int
    /// What each drop multiplies by.
    public let gamma: Double

    /// - Throws: when `step_size` is not above 0, or `gamma` is negative.
    public init(stepSize: Int, gamma: Double = 0.1) throws(FrameworkError) {
      try checkSpan(
        stepSize, "step_size", then: "PyTorch raises a ZeroDivisionError for 0 at the first step")
      try checkGamma(gamma)
      (self.stepSize, self.gamma) = (stepSize, gamma)
    }

    /// The rate after a step.
    public func rate(_ group: inout Group, _ clock: Clock) -> Double {
      clock.epoch == 0 || clock.epoch % stepSize != 0 ? group.rate : group.rate * gamma
    }

    /// `lr · gamma^⌊epoch / stepSize⌋`.
    public func closedRate(from base: Double, at epoch: Int) -> Double? {
      base * pow(gamma, Double(epoch / stepSize))
    }

    /// The closed form.
    public func shape(from base: Double) -> CurveShape? {
      .exponential(from: base, factor: gamma, every: stepSize, isStaircase: true)
    }
  }
}

/// A factor of decay as PyTorch takes it: any finite number, of which a negative one is refused.
func checkGamma(_ gamma: Double) throws(FrameworkError) {
  try checkRate(gamma, "gamma", then: "PyTorch goes on with a rate that changes its sign")
}

extension Torch.StepLR {
  /// `torch.StepLR(lr=0.1, step_size=30, gamma=0.1)`.
  static let call = FrameworkCall(
    .torch, "StepLR", summary: "Multiplies the rate by gamma every step_size steps.",
    formula: "η(t) = lr · gamma^⌊t / step_size⌋",
    parameters: [
      FrameworkParameter("step_size", .whole, range: "> 0", "steps between two drops"),
      FrameworkParameter(
        "gamma", .number, default: "0.1", range: "≥ 0", "what each drop multiplies by"),
    ],
    source: "torch.optim.lr_scheduler.StepLR", example: "torch.StepLR(lr=0.1, step_size=30)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(29, 0.1), WorkedValue(30, 0.01), WorkedValue(60, 0.001),
    ],
    make: { arguments throws(FrameworkError) in
      .scheduler(
        Torch.Scheduler(
          try Torch.StepLR(
            stepSize: arguments.whole("step_size"), gamma: arguments.number("gamma"))))
    })
}
