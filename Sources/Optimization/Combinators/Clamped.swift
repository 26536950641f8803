/// A schedule that never leaves a range.
///
///     η(t) = min(max(base(t), low), high)
///
/// - Units: `low` and `high` are learning rates (≥ 0).
/// - Edge cases: with equal ends it is constant.
/// - Source: `end_value` of Optax `exponential_decay`, `min_lr` of most frameworks.
public struct Clamped<Base: Schedule>: Schedule {
  /// What is clamped.
  public let base: Base
  /// The lowest rate.
  public let low: Double
  /// The highest rate.
  public let high: Double

  /// - Throws: `.notFinite`, `.negative` or `.outOfOrder("low", "high")`.
  public init(_ base: Base, from low: Double, to high: Double) throws(ScheduleError) {
    try checkOrder(low, "low", high, "high")
    (self.base, self.low, self.high) = (base, low, high)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    min(max(base.rate(at: step), low), high)
  }

  /// Fills as `base` does, then clamps.
  public func fill(_ rates: inout [Double], from step: Int) {
    base.fill(&rates, from: step)
    for index in rates.indices { rates[index] = min(max(rates[index], low), high) }
  }

  /// Where the final value begins; nil when there is none, or it is beyond counting.
  public var length: Int? { base.length }

  /// That of `base`, as it is: only rates are changed.
  public var momentum: AnySchedule? { base.momentum }

  /// The formula above.
  public var shape: CurveShape? {
    base.shape.map { .clamped($0, from: low, to: high) }
  }
}

extension Schedule {
  /// This schedule, kept within `range`.
  ///
  /// - Throws: `.notFinite` or `.negative`, naming `low` or `high`.
  public func clamped(to range: ClosedRange<Double>) throws(ScheduleError) -> Clamped<Self> {
    try Clamped(self, from: range.lowerBound, to: range.upperBound)
  }
}

extension Clamped where Base == AnySchedule {
  /// `clamp(step(0.1, by: 0.1, every: 10), from: 0.005, to: 0.05)`.
  public static var descriptor: ScheduleDescriptor {
    ScheduleDescriptor(
      name: "clamp", title: "Clamp",
      summary: "Keeps a schedule within a lowest and a highest rate.",
      formula: "η(t) = min(max(schedule(t), from), to)",
      parameters: [
        ParameterDescriptor(
          first: "schedule", property: "base", meaning: "what is clamped", unit: "schedule",
          range: "a schedule"),
        ParameterDescriptor(
          "from", property: "low", meaning: "lowest rate", unit: "learning rate", range: "≥ 0"),
        ParameterDescriptor(
          "to", property: "high", meaning: "highest rate", unit: "learning rate", range: "≥ from"),
      ],
      source: "`end_value` of Optax `exponential_decay`; `min_lr` of most frameworks",
      example: "clamp(step(0.1, by: 0.1, every: 10), from: 0.005, to: 0.05)",
      worked: [
        WorkedValue(0, 0.05), WorkedValue(10, 0.01), WorkedValue(20, 0.005),
        WorkedValue(1000, 0.005),
      ],
      make: { arguments throws(ScheduleError) in
        let base = try arguments.schedule("schedule")
        let clamped = try Clamped(
          base, from: arguments.number("from"), to: arguments.number("to"))
        return AnySchedule(clamped)
      })
  }
}
