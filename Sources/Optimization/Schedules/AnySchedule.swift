/// A schedule chosen at run time.
public struct AnySchedule: Schedule {
  private let rateAt: @Sendable (Int) -> Double
  private let fillFrom: @Sendable (inout [Double], Int) -> Void
  /// The length of the wrapped schedule.
  public let length: Int?

  /// Wraps `schedule`, keeping its own way to fill an array.
  public init<Base: Schedule>(_ schedule: Base) {
    rateAt = { schedule.rate(at: $0) }
    fillFrom = { schedule.fill(&$0, from: $1) }
    length = schedule.length
  }

  /// The rate at `step` of the wrapped schedule.
  public func rate(at step: Int) -> Double { rateAt(step) }

  /// Fills as the wrapped schedule does.
  public func fill(_ rates: inout [Double], from step: Int) { fillFrom(&rates, step) }
}
