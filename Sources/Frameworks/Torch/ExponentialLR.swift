internal import CLibm
public import Optimization

extension Torch {
  /// Multiplies the rate by `gamma` at every step.
  ///
  ///     lr ← lr · gamma
  ///
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.ExponentialLR`.
  public struct ExponentialLR: TorchRule, Equatable {
    /// What each step multiplies by.
    public let gamma: Double

    /// - Throws: when `gamma` is negative.
    public init(gamma: Double) throws(FrameworkError) {
      try checkGamma(gamma)
      self.gamma = gamma
    }

    /// The rate after a step.
    public func rate(_ group: inout Group, _ clock: Clock) -> Double {
      clock.isInitial ? group.rate : group.rate * gamma
    }

    /// `lr · gamma^epoch`.
    public func closedRate(from base: Double, at epoch: Int) -> Double? {
      base * pow(gamma, Double(epoch))
    }

    /// The closed form.
    public func shape(from base: Double) -> CurveShape? {
      .exponential(from: base, factor: gamma, every: 1, isStaircase: false)
    }
  }
}

extension Torch.ExponentialLR {
  /// `torch.ExponentialLR(lr=0.1, gamma=0.95)`.
  static let call = FrameworkCall(
    .torch, "ExponentialLR", summary: "Multiplies the rate by gamma at every step.",
    formula: "η(t) = lr · gamma^t",
    parameters: [
      FrameworkParameter("gamma", .number, range: "≥ 0", "what each step multiplies by")
    ],
    source: "torch.optim.lr_scheduler.ExponentialLR",
    example: "torch.ExponentialLR(lr=0.1, gamma=0.5)",
    worked: [WorkedValue(0, 0.1), WorkedValue(1, 0.05), WorkedValue(3, 0.0125)],
    make: { arguments throws(FrameworkError) in
      .scheduler(Torch.Scheduler(try Torch.ExponentialLR(gamma: arguments.number("gamma"))))
    })
}
