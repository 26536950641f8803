/// Waits at a schedule's first rate, then runs it.
///
///     η(t) = base(max(t − delay, 0))
///
/// - Units: `delay` counts steps.
/// - Edge cases: a delay of 0 changes nothing; step `delay` is the schedule's step 0.
/// - Source: `transition_begin` of Optax's schedules.
public struct Delayed<Base: Schedule>: Schedule {
  /// What is delayed.
  public let base: Base
  /// The steps of waiting.
  public let delay: Int

  /// - Throws: `.negative("delay", …)`.
  public init(_ base: Base, by delay: Int) throws(ScheduleError) {
    guard delay >= 0 else { throw .negative("delay", Double(delay)) }
    (self.base, self.delay) = (base, delay)
  }

  init(unchecked base: Base, by delay: Int) { (self.base, self.delay) = (base, delay) }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    return base.rate(at: max(step - delay, 0))
  }

  /// Where the final value begins; nil when there is none, or it is beyond counting.
  public var length: Int? {
    guard let length = base.length else { return nil }
    let (sum, hasOverflowed) = length.addingReportingOverflow(delay)
    return hasOverflowed ? nil : sum
  }

  /// That of `base`, delayed too.
  public var momentum: AnySchedule? {
    guard let momentum = base.momentum else { return nil }
    return AnySchedule(Delayed<AnySchedule>(unchecked: momentum, by: delay))
  }

  /// The formula above.
  public var shape: CurveShape? {
    base.shape.map { .delayed($0, by: delay) }
  }
}

extension Schedule {
  /// This schedule after `delay` steps at its first rate.
  ///
  /// - Throws: `.negative("delay", …)`.
  public func delayed(by delay: Int) throws(ScheduleError) -> Delayed<Self> {
    try Delayed(self, by: delay)
  }
}

extension Delayed where Base == AnySchedule {
  /// `delay(linear(0.1, to: 0, over: 10), by: 20)`.
  public static var descriptor: ScheduleDescriptor {
    ScheduleDescriptor(
      name: "delay", title: "Delay",
      summary: "Waits at a schedule's first rate, then runs it.",
      formula: "η(t) = schedule(max(t − by, 0))",
      parameters: [
        ParameterDescriptor(
          first: "schedule", property: "base", meaning: "what is delayed", unit: "schedule",
          range: "a schedule"),
        ParameterDescriptor(
          "by", property: "delay", meaning: "steps of waiting", unit: "steps", range: "≥ 0"),
      ],
      source: "`transition_begin` of Optax's schedules",
      example: "delay(linear(0.1, to: 0, over: 10), by: 20)",
      worked: [
        WorkedValue(0, 0.1), WorkedValue(20, 0.1), WorkedValue(25, 0.05), WorkedValue(30, 0),
      ],
      make: { arguments throws(ScheduleError) in
        let base = try arguments.schedule("schedule")
        return AnySchedule(try base.delayed(by: arguments.whole("by")))
      })
  }
}
