public import Optimization

extension Transformers {
  /// A linear warm-up, then a line down to 0.
  ///
  ///     η(t) = rate · max(0, (steps − t) / (steps − warm-up))
  ///
  /// - Edge cases: from `steps` on the rate is 0. A warm-up that is longer than `steps` is walked
  ///   through to its end.
  /// - Source: Transformers 5.23 `get_linear_schedule_with_warmup`.
  public struct LinearWithWarmUp: WarmedUpSchedule, Equatable {
    /// The optimizer's rate.
    public let base: Double
    /// Steps of the warm-up.
    public let warmUpSteps: Int
    /// Steps of the whole run, the warm-up included.
    public let steps: Int

    /// - Throws: when the rate or a count is negative.
    public init(rate base: Double, warmUpSteps: Int, steps: Int) throws(FrameworkError) {
      try checkRate(base, "lr")
      try checkWarmUp(warmUpSteps)
      try checkTrainingSteps(steps)
      (self.base, self.warmUpSteps, self.steps) = (base, warmUpSteps, steps)
    }

    /// The part of the steps that is left.
    public func factor(at step: Int) -> Double {
      max(0, Double(steps - step) / Double(max(1, steps - warmUpSteps)))
    }

    /// The end of the run.
    public var length: Int? { max(steps, warmUpSteps) }

    /// The formula above, after the warm-up.
    public var decayShape: CurveShape? {
      guard steps > warmUpSteps else { return .constant(0) }
      return .line(from: base, to: 0, over: steps - warmUpSteps)
    }
  }
}

extension Transformers.LinearWithWarmUp {
  /// `transformers.get_linear_schedule_with_warmup(lr=0.1, num_warmup_steps=10, …)`.
  static let call = FrameworkCall(
    .transformers, "get_linear_schedule_with_warmup",
    summary: "A linear warm-up, then a line down to 0.",
    formula: """
      η(t) = lr · t / num_warmup_steps, then lr · max(0, (num_training_steps − t) / \
      (num_training_steps − num_warmup_steps))
      """,
    parameters: [.optimizer, .numWarmUpSteps, .numTrainingSteps, .lastEpoch],
    source: "transformers.get_linear_schedule_with_warmup",
    example: """
      transformers.get_linear_schedule_with_warmup(lr=0.1, num_warmup_steps=10, \
      num_training_steps=50)
      """,
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(30, 0.05),
      WorkedValue(50, 0), WorkedValue(99, 0),
    ],
    traps: [.zeroFirstStep, .longWarmUp],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Transformers.LinearWithWarmUp(
          rate: arguments.optimizerRate(), warmUpSteps: arguments.whole("num_warmup_steps"),
          steps: arguments.whole("num_training_steps")))
    })
}
