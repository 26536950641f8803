internal import CLibm
public import Optimization

extension Transformers {
  /// A linear warm-up, then half a cosine down to 0, again and again within the run.
  ///
  ///     η(t) = rate · ½(1 + cos(π · (cycles · p mod 1))),  p = (t − warm-up) / (steps − warm-up)
  ///
  /// - Units: `cycles` counts descents, where `CosineWithWarmUp` counts waves.
  /// - Edge cases: from `steps` on the rate is 0.
  /// - Source: Transformers 5.23 `get_cosine_with_hard_restarts_schedule_with_warmup`.
  public struct CosineWithHardRestarts: WarmedUpSchedule, Equatable {
    /// The optimizer's rate.
    public let base: Double
    /// Steps of the warm-up.
    public let warmUpSteps: Int
    /// Steps of the whole run, the warm-up included.
    public let steps: Int
    /// Descents in the steps after the warm-up.
    public let cycles: Double

    /// - Throws: when the rate or a count is negative.
    public init(
      rate base: Double, warmUpSteps: Int, steps: Int, cycles: Double = 1
    ) throws(FrameworkError) {
      try checkRate(base, "lr")
      try checkWarmUp(warmUpSteps)
      try checkTrainingSteps(steps)
      try checkRate(cycles, "num_cycles", then: "Transformers walks along the cosine backwards")
      (self.base, self.warmUpSteps, self.steps) = (base, warmUpSteps, steps)
      self.cycles = cycles
    }

    /// The descent.
    public func factor(at step: Int) -> Double {
      let progress = progress(at: step, of: steps)
      guard progress < 1 else { return 0 }
      let position = cycles * progress
      return max(0, 0.5 * (1 + cos(.pi * (position - position.rounded(.down)))))
    }

    /// The end of the run, or the step after a warm-up that is longer.
    public var length: Int? {
      steps > warmUpSteps ? steps : warmUpSteps < .max ? warmUpSteps + 1 : nil
    }

    /// The formula above, after the warm-up.
    public var decayShape: CurveShape? {
      let span = steps - warmUpSteps
      guard span > 0 else { return .constant(0) }
      if let count = Int(exactly: cycles), count > 0, span % count == 0 {
        let falls = CurveShape.restarts(
          from: base, to: 0, every: span / count, length: 1, height: 1)
        return .phases([(0, falls), (span, .constant(0))])
      }
      // In the library's order, whose rounding decides where a cycle begins.
      let position = .number(cycles) * (.step / RateFormula(span))
      let falls = .number(base) * RateFormula.cosineFall(position.remainder(by: 1))
      return .phases([(0, .formula(falls, peak: base)), (span, .constant(0))])
    }
  }
}

extension Transformers.CosineWithHardRestarts {
  /// `transformers.get_cosine_with_hard_restarts_schedule_with_warmup(lr=0.1, …)`.
  static let call = FrameworkCall(
    .transformers, "get_cosine_with_hard_restarts_schedule_with_warmup",
    summary: "A linear warm-up, then half a cosine down to 0, again and again within the run.",
    formula: """
      η(t) = lr · ½(1 + cos(π · (num_cycles · p mod 1))), p = (t − num_warmup_steps) / \
      (num_training_steps − num_warmup_steps)
      """,
    parameters: [
      .optimizer, .numWarmUpSteps, .numTrainingSteps,
      FrameworkParameter(
        "num_cycles", .number, default: "1", range: "≥ 0", "descents within the run"),
      .lastEpoch,
    ],
    source: "transformers.get_cosine_with_hard_restarts_schedule_with_warmup",
    example: """
      transformers.get_cosine_with_hard_restarts_schedule_with_warmup(lr=0.1, \
      num_warmup_steps=10, num_training_steps=50, num_cycles=2)
      """,
    worked: [
      WorkedValue(0, 0), WorkedValue(10, 0.1), WorkedValue(20, 0.05), WorkedValue(30, 0.1),
      WorkedValue(40, 0.05), WorkedValue(50, 0), WorkedValue(99, 0),
    ],
    traps: [
      .zeroFirstStep, .longWarmUp,
      FrameworkTrap(
        "descents", at: "num_cycles", "num_cycles counts descents here, not waves",
        reason: """
          a single descent is num_cycles=1 here, and num_cycles=0.5 in the schedules "cosine" and \
          "cosine_with_min_lr"
          """,
        when: { $0.arguments.isGiven("num_cycles") }),
    ],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Transformers.CosineWithHardRestarts(
          rate: arguments.optimizerRate(), warmUpSteps: arguments.whole("num_warmup_steps"),
          steps: arguments.whole("num_training_steps"), cycles: arguments.number("num_cycles")))
    })
}
