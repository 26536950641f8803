/// Two schedules multiplied, step by step.
///
///     η(t) = first(t) · second(t)
///
/// One of them is usually a rate, the other a factor from 0 to 1.
///
/// - Edge cases: a product beyond the largest Double is the largest Double.
/// - Source: PyTorch `ChainedScheduler` over multiplicative schedulers.
public struct Product<First: Schedule, Second: Schedule>: Schedule {
  /// The schedule whose momentum counts.
  public let first: First
  /// What it is multiplied by.
  public let second: Second

  /// The product of two schedules.
  public init(_ first: First, _ second: Second) { (self.first, self.second) = (first, second) }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    min(first.rate(at: step) * second.rate(at: step), .greatestFiniteMagnitude)
  }

  /// Where both have reached their final values; nil when one of them has none.
  public var length: Int? {
    guard let one = first.length, let other = second.length else { return nil }
    return max(one, other)
  }

  /// That of `first`, or else that of `second`, as it is.
  public var momentum: AnySchedule? { first.momentum ?? second.momentum }

  /// Fills as the two do, then multiplies.
  public func fill(_ rates: inout [Double], from step: Int) {
    first.fill(&rates, from: step)
    var factors = [Double](repeating: 0, count: rates.count)
    second.fill(&factors, from: step)
    for index in rates.indices {
      rates[index] = min(rates[index] * factors[index], .greatestFiniteMagnitude)
    }
  }

  /// The formula above.
  public var shape: CurveShape? {
    guard let first = first.shape, let second = second.shape else { return nil }
    return .product(first, second)
  }
}

extension Schedule {
  /// This schedule with every rate multiplied by that of `other`; `X * Y` in the language.
  public func multiplied<Other: Schedule>(by other: Other) -> Product<Self, Other> {
    Product(self, other)
  }
}

extension Product where First == AnySchedule, Second == AnySchedule {
  /// `product(cosine(0.1, over: 100), by: step(1, by: 0.5, every: 50))`.
  public static var descriptor: ScheduleDescriptor {
    ScheduleDescriptor(
      name: "product", title: "Product",
      summary: "Multiplies two schedules, step by step; the same as an asterisk between them.",
      formula: "η(t) = schedule(t) · by(t)",
      parameters: [
        ParameterDescriptor(
          first: "schedule", property: "first", meaning: "what is multiplied", unit: "schedule",
          range: "a schedule"),
        ParameterDescriptor(
          "by", property: "second", meaning: "what it is multiplied by", unit: "schedule",
          range: "a schedule"),
      ],
      source: "PyTorch `ChainedScheduler` over multiplicative schedulers",
      example: "product(cosine(0.1, over: 100), by: step(1, by: 0.5, every: 50))",
      worked: [
        WorkedValue(0, 0.1), WorkedValue(25, 0.08535533905932738), WorkedValue(50, 0.025),
        WorkedValue(75, 0.007322330470336312), WorkedValue(100, 0),
      ],
      make: { arguments throws(ScheduleError) in
        let first = try arguments.schedule("schedule")
        return AnySchedule(first.multiplied(by: try arguments.schedule("by")))
      })
  }
}
