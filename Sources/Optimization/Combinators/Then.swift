/// One schedule after another; the second counts its steps from 0 again.
///
///     η(t) = first(t) for t < boundary, second(t − boundary) from then on
///
/// - Units: `boundary` counts steps.
/// - Edge cases: the boundary step belongs to the second schedule.
/// - Source: convention of Optax `join_schedules` and PyTorch `SequentialLR`.
public struct Then<First: Schedule, Second: Schedule>: Schedule {
  /// The schedule up to the boundary.
  public let first: First
  /// The schedule from the boundary on.
  public let second: Second
  /// The first step of `second`.
  public let boundary: Int

  /// - Throws: `.notPositive("boundary", …)`.
  public init(_ first: First, _ second: Second, after boundary: Int) throws(ScheduleError) {
    try checkSpan(boundary, "boundary")
    (self.first, self.second, self.boundary) = (first, second, boundary)
  }

  init(unchecked first: First, _ second: Second, after boundary: Int) {
    (self.first, self.second, self.boundary) = (first, second, boundary)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    step < boundary ? first.rate(at: step) : second.rate(at: step - boundary)
  }

  /// Where the final value begins; nil when there is none, or it is beyond counting.
  public var length: Int? {
    guard let rest = second.length else { return nil }
    let (sum, hasOverflowed) = boundary.addingReportingOverflow(rest)
    return hasOverflowed ? nil : sum
  }

  /// Those of the two, one after the other; where one has none, the momentum rests at the value that
  /// the other has at the boundary.
  public var momentum: AnySchedule? {
    let (before, after) = (first.momentum, second.momentum)
    guard let known = before ?? after else { return nil }
    let resting = ConstantRate(unchecked: known.rate(at: before == nil ? 0 : boundary - 1))
    return AnySchedule(
      Then<AnySchedule, AnySchedule>(
        unchecked: before ?? AnySchedule(resting), after ?? AnySchedule(resting), after: boundary))
  }

  /// Fills each part as its schedule does.
  public func fill(_ rates: inout [Double], from step: Int) {
    let inFirst = step < boundary ? min(boundary - step, rates.count) : 0
    if inFirst == rates.count { return first.fill(&rates, from: step) }
    if inFirst == 0 { return second.fill(&rates, from: step - boundary) }
    Self.fill(&rates, in: 0..<inFirst, with: first, from: step)
    Self.fill(&rates, in: inFirst..<rates.count, with: second, from: 0)
  }

  /// Fills a part by way of an array that stays in the cache.
  private static func fill<Part: Schedule>(
    _ rates: inout [Double], in range: Range<Int>, with part: Part, from step: Int
  ) {
    var chunk = [Double](repeating: 0, count: min(4096, range.count))
    var index = range.lowerBound
    while index < range.upperBound {
      let rest = range.upperBound - index
      if rest < chunk.count { chunk.removeLast(chunk.count - rest) }
      part.fill(&chunk, from: step + (index - range.lowerBound))
      for value in chunk {
        rates[index] = value
        index += 1
      }
    }
  }

  /// The formula above.
  public var shape: CurveShape? {
    guard let first = first.shape, let second = second.shape else { return nil }
    return .then(first, second, after: boundary)
  }
}

extension Schedule {
  /// This schedule for `boundary` steps, then `next` from its own step 0.
  ///
  /// - Throws: `.notPositive("boundary", …)`.
  public func then<Next: Schedule>(
    _ next: Next, after boundary: Int
  ) throws(ScheduleError) -> Then<Self, Next> {
    try Then(self, next, after: boundary)
  }
}
