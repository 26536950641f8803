internal import CLibm
public import Optimization

extension Timm {
  /// Multiplies the rate by `decayRate` one step before each milestone, with a warm-up.
  ///
  ///     η(t) = rate · decay^(how many milestones are ≤ t + 1),  t from the end of the warm-up
  ///
  /// - Edge cases: a milestone of 30 acts at step 29. One that occurs twice acts twice.
  /// - Source: timm 1.0.31 `timm.scheduler.MultiStepLRScheduler`.
  public struct MultiStepLRScheduler: Schedule, Equatable {
    /// The optimizer's rate.
    public let base: Double
    /// The milestones, not falling.
    public let milestones: [Int]
    /// What each of them multiplies by.
    public let decayRate: Double
    /// The warm-up.
    public let warmUp: WarmUp

    /// - Throws: when a rate is negative, or the milestones fall.
    public init(
      rate base: Double, milestones: [Int], by decayRate: Double = 1, warmUp: WarmUp = .none
    ) throws(FrameworkError) {
      try checkRate(base, "lr")
      try checkRate(decayRate, "decay_rate", then: "timm goes on with a rate of changing sign")
      for index in milestones.indices.dropFirst() where milestones[index] < milestones[index - 1] {
        throw FrameworkError(
          "decay_t", item: index, "must not fall from item to item",
          then: "timm halves the list to count milestones, and may miss some that are out of order")
      }
      (self.base, self.milestones, self.decayRate) = (base, milestones, decayRate)
      self.warmUp = warmUp
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      if let rate = warmUp.rate(at: step, to: base) { return rate }
      // The rate that the constructor leaves in the optimizer.
      if step == 0 { return base }
      let (next, hasOverflowed) = warmUp.local(step).addingReportingOverflow(1)
      let count = milestones.bisectRight(hasOverflowed ? .max : next)
      return base * pow(decayRate, Double(count))
    }

    /// One step before the last milestone.
    public var length: Int? {
      guard let last = milestones.last else { return warmUp.steps }
      return warmUp.end(max(1, last) - 1)
    }

    /// The formula above; nil for very many milestones.
    public var shape: CurveShape? {
      var levels = [(start: 0, rate: base)]
      for (index, milestone) in milestones.enumerated() where milestone > -.max {
        levels.append((milestone - 1, base * pow(decayRate, Double(index + 1))))
      }
      let isEarly = (milestones.first ?? .max) <= 1
      return warmUp.shape(to: base, .levels(levels), first: isEarly ? base : nil)
    }
  }
}

extension Timm.MultiStepLRScheduler {
  /// `timm.MultiStepLRScheduler(lr=0.1, decay_t=[30, 60], decay_rate=0.1)`.
  static let call = FrameworkCall(
    .timm, "MultiStepLRScheduler",
    summary: "Multiplies the rate by decay_rate one step before each milestone.",
    formula: "η(t) = lr · decay_rate^(how many decay_t are ≤ t − warmup_t + 1)",
    parameters: [
      FrameworkParameter("decay_t", .numbers, range: "not falling", "the milestones"),
      FrameworkParameter(
        "decay_rate", .number, default: "1.0", range: "≥ 0", "what each of them multiplies by"),
    ] + .warmUp(isPrefix: "True") + .noise + [.initialize],
    source: "timm.scheduler.MultiStepLRScheduler",
    example: "timm.MultiStepLRScheduler(lr=0.1, decay_t=[30, 60], decay_rate=0.1)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(28, 0.1), WorkedValue(29, 0.01), WorkedValue(59, 0.001),
    ],
    traps: [
      .noDefaultDecay,
      FrameworkTrap(
        "one-step-early", at: "decay_t", "a milestone acts one step before its number",
        reason: """
          timm compares the milestones with t + 1 and keeps to it for the sake of old runs; for \
          the curve of PyTorch's MultiStepLR add 1 to each
          """,
        when: { $0.number("decay_rate") != 1 }),
      .shiftedDecay,
    ],
    make: { arguments throws(FrameworkError) in
      try arguments.noisy(
        try Timm.MultiStepLRScheduler(
          rate: arguments.optimizerRate(), milestones: arguments.wholes("decay_t"),
          by: arguments.number("decay_rate"), warmUp: arguments.warmUp()))
    })
}
