public import Optimization

extension Torch {
  /// Multiplies the first rate by a function of the step.
  ///
  ///     lr = lr₀ · f(epoch)
  ///
  /// - Edge cases: NaN where the function raises in Python.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.LambdaLR`.
  public struct LambdaLR: TorchRule {
    /// The factor of a step.
    public let factor: StepFunction

    /// A scheduler of a function.
    public init(_ factor: StepFunction) { self.factor = factor }

    /// The rate after a step.
    public func rate(_ group: inout Group, _ clock: Clock) -> Double {
      clock.base * factor.value(Double(clock.epoch))
    }

    /// The rate does not depend on the one before.
    public var isRecursive: Bool { false }

    /// The formula above; nil for a function without one.
    public func shape(from base: Double) -> CurveShape? {
      factor.formula.map { .formula(.number(base) * $0, peak: base) }
    }
  }

  /// Multiplies the rate in effect by a function of the step.
  ///
  ///     lr ← lr · f(epoch), from epoch 1 on
  ///
  /// - Edge cases: NaN where the function raises in Python, and from there on.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.MultiplicativeLR`.
  public struct MultiplicativeLR: TorchRule {
    /// The factor of a step.
    public let factor: StepFunction

    /// A scheduler of a function.
    public init(_ factor: StepFunction) { self.factor = factor }

    /// The rate after a step.
    public func rate(_ group: inout Group, _ clock: Clock) -> Double {
      clock.isInitial ? group.rate : group.rate * factor.value(Double(clock.epoch))
    }

    /// A power, where the function is a number; any other rate depends on the one before it.
    public func shape(from base: Double) -> CurveShape? {
      guard let ratio = factor.formula?.value else { return nil }
      return .exponential(from: base, factor: ratio, every: 1, isStaircase: false)
    }
  }
}

extension Torch.LambdaLR {
  /// `torch.LambdaLR(lr=0.1, lr_lambda=lambda epoch: 0.95 ** epoch)`.
  static let call = FrameworkCall(
    .torch, "LambdaLR", summary: "Multiplies the first rate by a function of the step.",
    formula: "η(t) = lr · lr_lambda(t)", parameters: Torch.lambdaParameters,
    source: "torch.optim.lr_scheduler.LambdaLR",
    example: "torch.LambdaLR(lr=0.1, lr_lambda=lambda epoch: 0.5 ** epoch)",
    worked: [WorkedValue(0, 0.1), WorkedValue(1, 0.05), WorkedValue(2, 0.025)],
    traps: [.firstGroup],
    make: { arguments throws(FrameworkError) in
      .scheduler(Torch.Scheduler(Torch.LambdaLR(try arguments.checkedFunction("lr_lambda", at: 0))))
    })
}

extension Torch.MultiplicativeLR {
  /// `torch.MultiplicativeLR(lr=0.1, lr_lambda=lambda epoch: 0.95)`.
  static let call = FrameworkCall(
    .torch, "MultiplicativeLR", summary: "Multiplies the rate in effect by a function of the step.",
    formula: "η(0) = lr, η(t) = η(t − 1) · lr_lambda(t)", parameters: Torch.lambdaParameters,
    source: "torch.optim.lr_scheduler.MultiplicativeLR",
    example: "torch.MultiplicativeLR(lr=0.1, lr_lambda=lambda epoch: 0.5)",
    worked: [WorkedValue(0, 0.1), WorkedValue(1, 0.05), WorkedValue(2, 0.025)],
    traps: [.firstGroup],
    make: { arguments throws(FrameworkError) in
      let factor = try arguments.checkedFunction("lr_lambda", at: 1)
      return .scheduler(Torch.Scheduler(Torch.MultiplicativeLR(factor)))
    })
}

extension Torch {
  fileprivate static let lambdaParameters = [
    FrameworkParameter(
      "lr_lambda", .function, range: "a lambda, or a list of one for each group",
      "the factor of a step")
  ]
}

extension FrameworkTrap {
  /// A list has a function for each group, of which one can be drawn.
  fileprivate static let firstGroup = FrameworkTrap(
    "first-group", at: "lr_lambda", "the curve is that of the first parameter group",
    reason: "a list gives each of the optimizer's groups a function of its own",
    when: { context in
      if case .list(let items) = context.arguments["lr_lambda"].kind { return items.count > 1 }
      return false
    })
}
