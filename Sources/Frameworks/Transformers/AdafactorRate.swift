public import Optimization

extension Transformers {
  /// The rate that the optimizer Adafactor computes for itself, as its scheduler reports it.
  ///
  ///     η(0) = initial,  η(t) = min(0.01, 1 / √t), or min(10⁻⁶ · t, 1 / √t) with a warm-up
  ///
  /// - Edge cases: the scheduler reads the rate of the update before, so it is one step late. An
  ///   Adafactor with a rate of its own loses it to `initial`.
  /// - Source: Transformers 5.23 `get_adafactor_schedule`, `Adafactor._get_lr`; Shazeer & Stern,
  ///   “Adafactor”, arXiv:1804.04235, §8.
  public struct AdafactorRate: Schedule, Equatable {
    /// `initial_lr`.
    public let initial: Double
    /// `relative_step`: whether the optimizer computes a rate.
    public let isRelative: Bool
    /// `warmup_init`: whether that rate climbs at first.
    public let isWarmedUp: Bool

    /// - Throws: when the rate is negative, or a warm-up asked for of a rate that is not computed.
    public init(
      from initial: Double = 0, relative isRelative: Bool = true, warmedUp isWarmedUp: Bool = false
    ) throws(FrameworkError) {
      try checkRate(initial, "initial_lr", then: "Transformers reports a negative rate")
      guard isRelative || !isWarmedUp else {
        throw FrameworkError(
          "warmup_init", "must be False without relative_step",
          then: "Transformers raises a ValueError")
      }
      (self.initial, self.isRelative, self.isWarmedUp) = (initial, isRelative, isWarmedUp)
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      guard step > 0, isRelative else { return initial }
      let least = isWarmedUp ? 1e-6 * Double(step) : 1e-2
      return min(least, 1 / Double(step).squareRoot())
    }

    /// The formula above.
    public var shape: CurveShape? {
      guard isRelative else { return .constant(initial) }
      let least: RateFormula = isWarmedUp ? 1e-6 * .step : 1e-2
      let rate = RateFormula.least(least, 1 / .function(.root, .greatest(.step, 1)))
      return .formula(.choice(.less(.step, 1), .number(initial), rate), peak: max(initial, 1e-2))
    }
  }
}

extension Transformers.AdafactorRate {
  /// `transformers.get_adafactor_schedule(scale_parameter=False)`.
  static let call = FrameworkCall(
    .transformers, "get_adafactor_schedule",
    summary: "Reports the rate that the optimizer Adafactor computes for itself.",
    formula: """
      η(0) = initial_lr, η(t) = min(0.01, 1 / √t); min(10⁻⁶ · t, 1 / √t) with warmup_init; \
      initial_lr without relative_step
      """,
    parameters: [
      .optimizer,
      FrameworkParameter(
        "initial_lr", .rate, default: "0.0", range: "≥ 0", "the rate before the first update"),
      FrameworkParameter(
        "scale_parameter", .truth, default: "True", range: "False", keywordOnly: true,
        "of Adafactor: whether the rate is multiplied by the size of the weights"),
      FrameworkParameter(
        "relative_step", .truth, default: "True", keywordOnly: true,
        "of Adafactor: whether it computes a rate"),
      FrameworkParameter(
        "warmup_init", .truth, default: "False", keywordOnly: true,
        "of Adafactor: whether that rate climbs at first"),
    ],
    source: "transformers.get_adafactor_schedule",
    example: "transformers.get_adafactor_schedule(scale_parameter=False)",
    worked: [
      WorkedValue(0, 0), WorkedValue(1, 0.01), WorkedValue(10_000, 0.01),
      WorkedValue(40_000, 0.005),
    ],
    traps: [
      FrameworkTrap(
        "one-step-late", at: "initial_lr", "step 0 shows initial_lr, not the rate of the update",
        reason: """
          the scheduler asks Adafactor for the rate of the update before; Adafactor computes the \
          rate of each update itself, and never reads what the scheduler sets
          """,
        when: { $0.isTrue("relative_step") }),
      FrameworkTrap(
        "replaces-rate", at: "relative_step", "Adafactor trains with initial_lr, not with its lr",
        reason: "the scheduler overwrites lr when it is made; initial_lr is 0 unless it is given",
        when: { !$0.isTrue("relative_step") }),
    ],
    make: { arguments throws(FrameworkError) in
      let isRelative = try arguments.truth("relative_step")
      guard try !arguments.truth("scale_parameter") else {
        throw FrameworkError(
          "scale_parameter", "must be False, or the rate depends on the weights",
          then: """
            Adafactor multiplies the rate by the root mean square of each weight matrix, at least \
            0.001, which only a training knows; write scale_parameter=False for the rest of it
            """)
      }
      guard !isRelative || arguments.isNone("lr") else {
        throw FrameworkError(
          "lr", "must not be given unless relative_step=False",
          then: "Transformers raises a ValueError")
      }
      return .rates(
        try Transformers.AdafactorRate(
          from: arguments.number("initial_lr"), relative: isRelative,
          warmedUp: arguments.truth("warmup_init")))
    })
}
