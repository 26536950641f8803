/// A schedule that counts in longer units: each of its values is held for `count` steps.
///
///     η(t) = base(⌊t / count⌋)
///
/// With `count` = updates per epoch, `base` counts epochs while `t` counts updates.
///
/// - Units: `count` is steps per unit of `base`.
/// - Edge cases: step `count` already has the second value.
/// - Source: per-epoch stepping, the habit of PyTorch's `scheduler.step()`.
public struct Held<Base: Schedule>: Schedule {
  /// The schedule in the longer unit.
  public let base: Base
  /// How many steps each value is held.
  public let count: Int

  /// - Throws: `.notPositive("count", …)`.
  public init(_ base: Base, every count: Int) throws(ScheduleError) {
    try checkSpan(count, "count")
    (self.base, self.count) = (base, count)
  }

  init(unchecked base: Base, every count: Int) { (self.base, self.count) = (base, count) }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    return base.rate(at: step / count)
  }

  /// Where the final value begins; nil when there is none, or it is beyond counting.
  public var length: Int? {
    guard let length = base.length else { return nil }
    let (product, hasOverflowed) = length.multipliedReportingOverflow(by: count)
    return hasOverflowed ? nil : product
  }

  /// That of `base`, held too.
  public var momentum: AnySchedule? {
    guard let momentum = base.momentum else { return nil }
    return AnySchedule(Held<AnySchedule>(unchecked: momentum, every: count))
  }

  /// The formula above.
  public var shape: CurveShape? {
    base.shape.map { .held($0, every: count) }
  }
}

extension Schedule {
  /// This schedule with each value held for `count` steps.
  ///
  /// - Throws: `.notPositive("count", …)`.
  public func held(every count: Int) throws(ScheduleError) -> Held<Self> {
    try Held(self, every: count)
  }
}

extension Held where Base == AnySchedule {
  /// `hold(step(0.1, by: 0.5, every: 10), every: 100)`.
  public static var descriptor: ScheduleDescriptor {
    ScheduleDescriptor(
      name: "hold", title: "Hold",
      summary: "Holds each value for a number of steps: epochs on a plan that counts updates.",
      formula: "η(t) = schedule(⌊t / every⌋)",
      parameters: [
        ParameterDescriptor(
          first: "schedule", property: "base", meaning: "the schedule in the longer unit",
          unit: "schedule", range: "a schedule"),
        ParameterDescriptor(
          "every", property: "count", meaning: "steps that each value is held", unit: "steps",
          range: "> 0"),
      ],
      source: "per-epoch stepping, the habit of PyTorch's `scheduler.step()`",
      example: "hold(step(0.1, by: 0.5, every: 10), every: 100)",
      worked: [
        WorkedValue(0, 0.1), WorkedValue(999, 0.1), WorkedValue(1000, 0.05),
        WorkedValue(2500, 0.025),
      ],
      make: { arguments throws(ScheduleError) in
        let base = try arguments.schedule("schedule")
        return AnySchedule(try base.held(every: arguments.whole("every")))
      })
  }
}
