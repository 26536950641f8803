public import Optimization

/// A framework's schedule with its second curve, where it has one.
///
/// Unlike ours it may rise again, or fall below 0, where the framework's does; a rate that the
/// framework cannot compute is NaN.
public struct FrameworkSchedule: Schedule {
  /// The rates.
  public let rates: AnySchedule
  /// The momentum, or β₁, of each step.
  public let momentum: AnySchedule?
  /// The call that made it.
  public internal(set) var call: ExpressionCall?

  /// A schedule without a second curve.
  public init<Base: Schedule>(_ rates: Base) {
    (self.rates, momentum) = (AnySchedule(rates), nil)
  }

  /// A schedule with a second curve.
  public init<Base: Schedule, Second: Schedule>(_ rates: Base, momentum: Second) {
    (self.rates, self.momentum) = (AnySchedule(rates), AnySchedule(momentum))
  }

  /// The rate in effect for the update number `step`.
  public func rate(at step: Int) -> Double { rates.rate(at: step) }

  /// Fills as the schedule does.
  public func fill(_ rates: inout [Double], from step: Int) { self.rates.fill(&rates, from: step) }

  /// Where the final value begins.
  public var length: Int? { rates.length }

  /// The formula of the rates.
  public var shape: CurveShape? { rates.shape }
}
