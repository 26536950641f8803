public import Optimization

extension Transformers {
  /// The optimizer's rate, after a linear warm-up where there is one.
  ///
  ///     η(t) = rate · min(1, t / warm-up)
  ///
  /// - Source: Transformers 5.23 `get_constant_schedule` and `get_constant_schedule_with_warmup`.
  public struct ConstantWithWarmUp: WarmedUpSchedule, Equatable {
    /// The optimizer's rate.
    public let base: Double
    /// Steps of the warm-up.
    public let warmUpSteps: Int

    /// - Throws: when the rate or the warm-up is negative.
    public init(rate base: Double, warmUpSteps: Int = 0) throws(FrameworkError) {
      try checkRate(base, "lr")
      try checkWarmUp(warmUpSteps)
      (self.base, self.warmUpSteps) = (base, warmUpSteps)
    }

    /// 1.
    public func factor(at step: Int) -> Double { 1 }

    /// The end of the warm-up.
    public var length: Int? { warmUpSteps }

    /// The formula above, after the warm-up.
    public var decayShape: CurveShape? {
      .constant(base)
    }
  }
}

extension Transformers.ConstantWithWarmUp {
  /// `transformers.get_constant_schedule(lr=0.1)`.
  static let plainCall = FrameworkCall(
    .transformers, "get_constant_schedule", summary: "The optimizer's rate at every step.",
    formula: "η(t) = lr", parameters: [.optimizer, .lastEpoch],
    source: "transformers.get_constant_schedule",
    example: "transformers.get_constant_schedule(lr=0.1)",
    worked: [WorkedValue(0, 0.1), WorkedValue(1_000, 0.1)],
    make: { arguments throws(FrameworkError) in
      .rates(try Transformers.ConstantWithWarmUp(rate: arguments.optimizerRate()))
    })

  /// `transformers.get_constant_schedule_with_warmup(lr=0.1, num_warmup_steps=10)`.
  static let call = FrameworkCall(
    .transformers, "get_constant_schedule_with_warmup",
    summary: "Rises from 0 to the optimizer's rate in equal steps and stays there.",
    formula: "η(t) = lr · min(1, t / num_warmup_steps)",
    parameters: [.optimizer, .numWarmUpSteps, .lastEpoch],
    source: "transformers.get_constant_schedule_with_warmup",
    example: "transformers.get_constant_schedule_with_warmup(lr=0.1, num_warmup_steps=10)",
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(99, 0.1),
    ],
    traps: [.zeroFirstStep],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Transformers.ConstantWithWarmUp(
          rate: arguments.optimizerRate(), warmUpSteps: arguments.whole("num_warmup_steps")))
    })
}
