/// The same rate at every step.
///
///     η(t) = rate
///
/// - Units: `rate` is a learning rate (≥ 0).
/// - Edge cases: 0 is accepted and freezes the model.
/// - Source: Robbins & Monro, “A Stochastic Approximation Method”, 1951, show why it cannot
///   converge under noise; everything else in this catalogue answers that.
public struct ConstantRate: Schedule, Equatable {
  /// The rate.
  public let rate: Double

  /// - Throws: `.notFinite` or `.negative`, naming `rate`.
  public init(_ rate: Double) throws(ScheduleError) {
    try checkRate(rate, "rate")
    self.rate = rate
  }

  init(unchecked rate: Double) { self.rate = rate }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    return rate
  }

  /// The formula above.
  public var shape: CurveShape? {
    .constant(rate)
  }
}

extension ConstantRate {
  /// `constant(0.1)`.
  public static let descriptor = ScheduleDescriptor(
    name: "constant", title: "Constant rate",
    summary: "The same rate at every step.",
    formula: "η(t) = rate",
    parameters: [
      ParameterDescriptor(
        first: "rate", property: "rate", meaning: "the rate", unit: "learning rate", range: "≥ 0")
    ],
    source: "Robbins & Monro, “A Stochastic Approximation Method”, 1951",
    example: "constant(0.1)",
    worked: [WorkedValue(0, 0.1), WorkedValue(1_000_000, 0.1)],
    make: { arguments throws(ScheduleError) in
      AnySchedule(try ConstantRate(arguments.number("rate")))
    })
}
