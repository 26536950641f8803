public import Optimization

extension Transformers {
  /// A linear warm-up, then down as one over the square root of the step.
  ///
  ///     η(t) = rate / √((t + timescale − warm-up) / timescale)
  ///
  /// - Edge cases: without a timescale it is the warm-up, and 10 000 where there is none. It never
  ///   ends.
  /// - Source: Transformers 5.23 `get_inverse_sqrt_schedule`.
  public struct InverseSquareRoot: WarmedUpSchedule, Equatable {
    /// The optimizer's rate.
    public let base: Double
    /// Steps of the warm-up.
    public let warmUpSteps: Int
    /// How slowly the rate falls.
    public let timescale: Int

    /// - Throws: when the rate or the warm-up is negative, or the timescale not above 0.
    public init(
      rate base: Double, warmUpSteps: Int, timescale: Int? = nil
    ) throws(FrameworkError) {
      try checkRate(base, "lr")
      try checkWarmUp(warmUpSteps)
      let timescale = timescale ?? (warmUpSteps == 0 ? 10_000 : warmUpSteps)
      try checkSpan(timescale, "timescale", then: "Transformers raises an error after the warm-up")
      (self.base, self.warmUpSteps, self.timescale) = (base, warmUpSteps, timescale)
    }

    /// The decay.
    public func factor(at step: Int) -> Double {
      let shifted = Double(step - warmUpSteps) + Double(timescale)
      return 1 / (shifted / Double(timescale)).squareRoot()
    }

    /// The formula above, after the warm-up.
    public var decayShape: CurveShape? {
      .inverseSquareRoot(from: base, timescale: timescale)
    }
  }
}

extension Transformers.InverseSquareRoot {
  /// `transformers.get_inverse_sqrt_schedule(lr=0.1, num_warmup_steps=10)`.
  static let call = FrameworkCall(
    .transformers, "get_inverse_sqrt_schedule",
    summary: "A linear warm-up, then down as one over the square root of the step.",
    formula: "η(t) = lr / √((t + timescale − num_warmup_steps) / timescale)",
    parameters: [
      .optimizer, .numWarmUpSteps,
      FrameworkParameter(
        "timescale", .whole, default: "None", range: "> 0",
        "how slowly the rate falls; num_warmup_steps when not given"),
      .lastEpoch,
    ],
    source: "transformers.get_inverse_sqrt_schedule",
    example: "transformers.get_inverse_sqrt_schedule(lr=0.1, num_warmup_steps=10)",
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(40, 0.05),
      WorkedValue(1_000, 0.01),
    ],
    traps: [
      .zeroFirstStep,
      FrameworkTrap(
        "default-timescale", at: "num_warmup_steps",
        "without a warm-up the timescale is 10,000 steps",
        reason:
          "it is num_warmup_steps unless that is 0: the rate is then almost constant at first",
        when: { $0.whole("num_warmup_steps") == 0 && $0.arguments.isNone("timescale") }),
    ],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Transformers.InverseSquareRoot(
          rate: arguments.optimizerRate(), warmUpSteps: arguments.whole("num_warmup_steps"),
          timescale: arguments.optionalWhole("timescale")))
    })
}
