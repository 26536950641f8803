public import Optimization

/// Two schedules step by step: where they part, how far, and why when that can be measured.
///
/// - Units: rates are equal when they differ by at most `tolerance` times the highest rate of both.
/// - Edge cases: two steps without a rate are equal; a step where only one has a rate parts them,
///   and does not count for the largest difference.
public struct Comparison: Sendable {
  /// One of the two.
  public enum Side: Sendable, Equatable {
    case first, second

    /// The other one.
    public var other: Side { self == .first ? .second : .first }
  }

  /// What counts as equal, as a part of the highest rate.
  public static let tolerance = 1e-9

  /// The rates of the first schedule, from step 0 on.
  public let first: [Double]
  /// The rates of the second, as many.
  public let second: [Double]
  /// The highest rate of both.
  public let peak: Double
  /// The first step at which they differ; nil when they never do.
  public let partsAt: Int?
  /// The step of the largest difference; nil when no rates differ.
  public let largestStep: Int?
  /// The largest difference.
  public let largestDifference: Double
  /// What explains every difference; nil when nothing known does.
  public let reason: PartingReason?

  /// Compares the rates of steps 0 up to but not including `steps`.
  public init(_ first: AnySchedule, _ second: AnySchedule, steps: Int) {
    var rates = (
      [Double](repeating: 0, count: max(steps, 0)), [Double](repeating: 0, count: max(steps, 0))
    )
    first.fill(&rates.0, from: 0)
    second.fill(&rates.1, from: 0)
    self.init(rates.0, rates.1, lengths: (first.length, second.length))
  }

  private init(_ first: [Double], _ second: [Double], lengths: (Int?, Int?)) {
    (self.first, self.second) = (first, second)
    var peak = 0.0
    for rate in first where rate.isFinite { peak = max(peak, abs(rate)) }
    for rate in second where rate.isFinite { peak = max(peak, abs(rate)) }
    self.peak = peak
    let evidence = PartingEvidence(
      first, second, allowance: peak * Comparison.tolerance, lengths: lengths)
    var largest: (step: Int, difference: Double)?
    for step in first.indices {
      let difference = abs(first[step] - second[step])
      guard difference.isFinite, difference > largest?.difference ?? 0 else { continue }
      largest = (step, difference)
    }
    partsAt = evidence.partsAt
    (largestStep, largestDifference) = (largest?.step, largest?.difference ?? 0)
    reason = evidence.reason
  }

  /// The rates of one side.
  public func rates(_ side: Side) -> [Double] {
    switch side {
    case .first: first
    case .second: second
    }
  }
}
