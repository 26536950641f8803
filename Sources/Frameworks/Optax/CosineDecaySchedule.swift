internal import CLibm
public import Optimization

extension Optax {
  /// Half a cosine, or a power of it, down to a part of the first rate.
  ///
  ///     η(t) = initial · ((1 − α) · (½(1 + cos(π · min(t, steps) / steps)))^exponent + α)
  ///
  /// - Units: `alpha` is a part of `initial`, not a rate.
  /// - Source: Optax 0.2 `optax.cosine_decay_schedule`.
  public struct CosineDecaySchedule: Schedule, Equatable {
    /// The rate of step 0.
    public let initial: Double
    /// The steps of the cosine.
    public let steps: Int
    /// The last rate as a part of the first.
    public let alpha: Double
    /// The power of the cosine.
    public let exponent: Double

    /// - Throws: when a rate, `alpha` or `exponent` is negative, or `decay_steps` not above 0.
    public init(
      from initial: Double, steps: Int, alpha: Double = 0, exponent: Double = 1
    ) throws(FrameworkError) {
      try checkRate(initial, "init_value", then: "Optax goes on with a negative rate")
      try checkSpan(steps, "decay_steps", then: "Optax raises a ValueError")
      try checkRate(alpha, "alpha", then: "Optax goes on with a negative rate")
      try checkRate(exponent, "exponent", then: "Optax computes an infinite rate at decay_steps")
      (self.initial, self.steps, self.alpha, self.exponent) = (initial, steps, alpha, exponent)
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      let count = Double(min(step, steps))
      let wave = 0.5 * (1 + cos(.pi * count / Double(steps)))
      return initial * ((1 - alpha) * pow(wave, exponent) + alpha)
    }

    /// `steps`: from there on the last rate holds.
    public var length: Int? { steps }

    /// The formula above.
    public var shape: CurveShape? {
      let end = initial * alpha
      if exponent == 1 { return .cosine(from: initial, to: end, over: steps) }
      let progress = RateFormula.least(.step, RateFormula(steps)) / RateFormula(steps)
      let left = RateFormula.cosineFall(progress).power(.number(exponent))
      return .formula(.fall(from: initial, to: end, left), peak: max(initial, end))
    }
  }
}

extension Optax.CosineDecaySchedule {
  /// `optax.cosine_decay_schedule(init_value=0.1, decay_steps=20)`.
  static let call = FrameworkCall(
    .optax, "cosine_decay_schedule",
    summary: "Half a cosine, or a power of it, down to a part of the first rate.",
    formula: """
      η(t) = init_value · ((1 − alpha) · (½(1 + cos(π · t / decay_steps)))^exponent + alpha)
      """,
    parameters: [
      .initValue,
      FrameworkParameter("decay_steps", .whole, range: "> 0", "steps of the cosine"),
      FrameworkParameter(
        "alpha", .number, default: "0.0", range: "≥ 0", "the last rate as a part of the first"),
      .exponent,
    ],
    source: "optax.cosine_decay_schedule",
    example: "optax.cosine_decay_schedule(init_value=0.1, decay_steps=20)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(10, 0.05), WorkedValue(20, 0), WorkedValue(40, 0),
    ],
    traps: [
      FrameworkTrap(
        "alpha-is-a-fraction", at: "alpha", "alpha is a part of init_value",
        reason: """
          it is a factor here, and end_value of warmup_cosine_decay_schedule is a rate, as are \
          PyTorch's eta_min and timm's lr_min
          """,
        when: { ($0.number("alpha") ?? 0) > 0 }),
      .optaxPrecision,
    ],
    make: { arguments throws(FrameworkError) in
      .rates(
        try Optax.CosineDecaySchedule(
          from: arguments.number("init_value"), steps: arguments.whole("decay_steps"),
          alpha: arguments.number("alpha"), exponent: arguments.number("exponent")))
    })
}
