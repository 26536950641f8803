/// A schedule chosen at run time.
public struct AnySchedule: Schedule {
  private let rateAt: @Sendable (Int) -> Double
  private let fillFrom: @Sendable (inout [Double], Int) -> Void
  private let momentumOf: @Sendable () -> AnySchedule?
  private let shapeOf: @Sendable () -> CurveShape?
  /// The length of the wrapped schedule.
  public let length: Int?
  /// The call that the wrapped schedule was made by.
  public let call: ExpressionCall?

  /// Wraps `schedule`, keeping its own way to fill an array.
  public init<Base: Schedule>(_ schedule: Base) {
    rateAt = { schedule.rate(at: $0) }
    fillFrom = { schedule.fill(&$0, from: $1) }
    momentumOf = { schedule.momentum }
    shapeOf = { schedule.shape }
    (length, call) = (schedule.length, schedule.call)
  }

  /// The rate at `step` of the wrapped schedule.
  public func rate(at step: Int) -> Double { rateAt(step) }

  /// The second curve of the wrapped schedule.
  public var momentum: AnySchedule? { momentumOf() }

  /// The formula of the wrapped schedule.
  public var shape: CurveShape? { shapeOf() }

  /// Fills as the wrapped schedule does.
  public func fill(_ rates: inout [Double], from step: Int) { fillFrom(&rates, step) }
}
