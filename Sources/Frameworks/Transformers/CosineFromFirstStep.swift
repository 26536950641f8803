internal import CLibm
public import Optimization

extension Transformers {
  /// The cosine with a lowest rate, one step ahead: its warm-up does not begin at 0.
  ///
  ///     η(t) = rate · (t + 1) / warm-up                          before step warm-up
  ///     η(t) = rate · (w + (1 − w) · t / (warm-up − 1))          the same, with a first part w
  ///     η(t) = rate · max(0, ½(1 + cos(2π · cycles · p)) · (1 − r) + r)
  ///     p = (t − warm-up + 1) / (steps − warm-up)
  ///
  /// - Edge cases: without `firstPart` it is `CosineWithWarmUp` shifted by one step.
  /// - Source: Transformers 5.23 `get_cosine_with_min_lr_schedule_with_warmup_lr_rate`.
  public struct CosineFromFirstStep: Schedule, Equatable {
    /// The optimizer's rate.
    public let base: Double
    /// Steps of the warm-up.
    public let warmUpSteps: Int
    /// Steps of the whole run, the warm-up included.
    public let steps: Int
    /// Waves in the steps after the warm-up.
    public let cycles: Double
    /// The part of the rate at the bottom of the wave.
    public let floor: Double
    /// The part of the rate at step 0; nil for 1 / warm-up.
    public let firstPart: Double?

    /// - Throws: when the rate or a count is negative, or a number not finite.
    public init(
      rate base: Double, warmUpSteps: Int, steps: Int, cycles: Double = 0.5, floor: Double,
      firstPart: Double? = nil
    ) throws(FrameworkError) {
      try checkRate(base, "lr")
      try checkWarmUp(warmUpSteps)
      try checkTrainingSteps(steps)
      try checkFinite(cycles, "num_cycles")
      try checkRate(floor, "min_lr_rate", then: "Transformers goes down to 0")
      if let firstPart {
        try checkRate(firstPart, "warmup_lr_rate", then: "Transformers begins below 0")
      }
      (self.base, self.warmUpSteps, self.steps) = (base, warmUpSteps, steps)
      (self.cycles, self.floor, self.firstPart) = (cycles, floor, firstPart)
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      return base * (step < warmUpSteps ? warmUp(step) : wave(step))
    }

    private func warmUp(_ step: Int) -> Double {
      guard let firstPart else { return Double(step + 1) / Double(warmUpSteps) }
      return firstPart + (1 - firstPart) * Double(step) / Double(max(1, warmUpSteps - 1))
    }

    private func wave(_ step: Int) -> Double {
      let progress = Double(step - warmUpSteps + 1) / Double(max(1, steps - warmUpSteps))
      let wave = 0.5 * (1 + cos(.pi * cycles * 2 * progress))
      return max(0, wave * (1 - floor) + floor)
    }

    /// The formula above.
    public var shape: CurveShape? {
      let span = RateFormula(max(1, steps - warmUpSteps))
      let left = RateFormula.cosineFall(.number(2 * cycles) * (.step + 1) / span)
      let lowest = base * floor
      let waves = RateFormula.fall(from: base, to: lowest, left)
      var climb = .number(base) * (.step + 1) / RateFormula(warmUpSteps)
      if let firstPart {
        let progress = .step / RateFormula(max(1, warmUpSteps - 1))
        climb = .fall(from: base, to: base * firstPart, progress)
      }
      return .phases([
        (0, .formula(climb, peak: base)), (warmUpSteps, .formula(waves, peak: base)),
      ])
    }
  }
}

extension Transformers.CosineFromFirstStep {
  /// `transformers.get_cosine_with_min_lr_schedule_with_warmup_lr_rate(lr=0.1, …)`.
  static let call = FrameworkCall(
    .transformers, "get_cosine_with_min_lr_schedule_with_warmup_lr_rate",
    summary: "A warm-up that does not begin at 0, then a cosine that ends one step early.",
    formula: """
      η(t) = lr · (t + 1) / num_warmup_steps, then min_lr + (lr − min_lr) · ½(1 + \
      cos(2π · num_cycles · (t − num_warmup_steps + 1) / (num_training_steps − num_warmup_steps)))
      """,
    parameters: [
      .optimizer, .numWarmUpSteps, .numTrainingSteps, .waves, .lastEpoch, .minimumRate,
      .minimumPart,
      FrameworkParameter(
        "warmup_lr_rate", .number, default: "None", range: "≥ 0",
        "the rate of step 0 as a part of lr; 1 / num_warmup_steps when not given"),
    ],
    source: "transformers.get_cosine_with_min_lr_schedule_with_warmup_lr_rate",
    example: """
      transformers.get_cosine_with_min_lr_schedule_with_warmup_lr_rate(lr=0.1, \
      num_warmup_steps=10, num_training_steps=30, min_lr=0.01)
      """,
    worked: [
      WorkedValue(0, 0.01), WorkedValue(4, 0.05), WorkedValue(9, 0.1), WorkedValue(19, 0.055),
      WorkedValue(29, 0.01),
    ],
    traps: [
      FrameworkTrap(
        "one-step-early", "this is cosine_with_min_lr one step early",
        reason: """
          its warm-up takes (t + 1) / num_warmup_steps and its cosine t + 1 too, so the first \
          update has a rate above 0, and the lowest rate comes at num_training_steps - 1
          """),
      .longWarmUp, .wavesRiseAgain, .wavesAreNoRestarts, .minimumIsAFraction,
    ],
    make: { arguments throws(FrameworkError) in
      let rate = try arguments.optimizerRate()
      return .rates(
        try Transformers.CosineFromFirstStep(
          rate: rate, warmUpSteps: arguments.whole("num_warmup_steps"),
          steps: arguments.whole("num_training_steps"), cycles: arguments.number("num_cycles"),
          floor: arguments.minimumPart(of: rate),
          firstPart: arguments.optionalNumber("warmup_lr_rate")))
    })
}
