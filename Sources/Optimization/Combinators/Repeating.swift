/// The first steps of a schedule, over and over.
///
///     η(t) = base(t mod period)
///
/// - Units: `period` counts steps.
/// - Edge cases: step `period` is step 0 again, so the boundary belongs to the next round.
/// - Source: Loshchilov & Hutter, “SGDR”, arXiv:1608.03983, when `base` is a cosine.
public struct Repeating<Base: Schedule>: Schedule {
  /// What is repeated.
  public let base: Base
  /// The steps of one round.
  public let period: Int

  /// - Throws: `.notPositive("period", …)`.
  public init(_ base: Base, every period: Int) throws(ScheduleError) {
    try checkSpan(period, "period")
    (self.base, self.period) = (base, period)
  }

  init(unchecked base: Base, every period: Int) { (self.base, self.period) = (base, period) }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double { base.rate(at: step % period) }

  /// That of `base`, repeated too.
  public var momentum: AnySchedule? {
    guard let momentum = base.momentum else { return nil }
    return AnySchedule(Repeating<AnySchedule>(unchecked: momentum, every: period))
  }

  /// The formula above.
  public var shape: CurveShape? {
    guard let shape = base.shape else { return nil }
    if case .cosine(let from, let to, period) = shape {
      return .restarts(from: from, to: to, every: period, length: 1, height: 1)
    }
    return .repeated(shape, every: period)
  }
}

extension Schedule {
  /// This schedule, begun anew every `period` steps.
  ///
  /// - Throws: `.notPositive("period", …)`.
  public func repeating(every period: Int) throws(ScheduleError) -> Repeating<Self> {
    try Repeating(self, every: period)
  }
}

extension Repeating where Base == AnySchedule {
  /// `repeat(cosine(0.1, over: 10), every: 10)`.
  public static var descriptor: ScheduleDescriptor {
    ScheduleDescriptor(
      name: "repeat", title: "Repeat",
      summary: "Begins a schedule anew at regular intervals.",
      formula: "η(t) = schedule(t mod every)",
      parameters: [
        ParameterDescriptor(
          first: "schedule", property: "base", meaning: "what is repeated", unit: "schedule",
          range: "a schedule"),
        ParameterDescriptor(
          "every", property: "period", meaning: "steps of one round", unit: "steps", range: "> 0"),
      ],
      source: "Loshchilov & Hutter, “SGDR”, arXiv:1608.03983, for warm restarts",
      example: "repeat(cosine(0.1, over: 10), every: 10)",
      worked: [
        WorkedValue(0, 0.1), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(25, 0.05),
      ],
      make: { arguments throws(ScheduleError) in
        let base = try arguments.schedule("schedule")
        return AnySchedule(try base.repeating(every: arguments.whole("every")))
      })
  }
}
