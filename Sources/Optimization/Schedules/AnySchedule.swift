/// A schedule chosen at run time.
public struct AnySchedule: Schedule {
  private let rateAt: @Sendable (Int) -> Double
  private let fillFrom: @Sendable (inout [Double], Int) -> Void
  private let momentumOf: @Sendable () -> AnySchedule?
  /// The length of the wrapped schedule.
  public let length: Int?
  /// The formula of the wrapped schedule.
  public let shape: CurveShape?

  /// Wraps `schedule`, keeping its own way to fill an array.
  public init<Base: Schedule>(_ schedule: Base) {
    rateAt = { schedule.rate(at: $0) }
    fillFrom = { schedule.fill(&$0, from: $1) }
    momentumOf = { schedule.momentum }
    (length, shape) = (schedule.length, schedule.shape)
  }

  /// The rate at `step` of the wrapped schedule.
  public func rate(at step: Int) -> Double { rateAt(step) }

  /// The second curve of the wrapped schedule.
  public var momentum: AnySchedule? { momentumOf() }

  /// Fills as the wrapped schedule does.
  public func fill(_ rates: inout [Double], from step: Int) { fillFrom(&rates, step) }
}
