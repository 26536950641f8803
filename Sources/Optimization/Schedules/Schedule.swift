/// A learning rate as a function of the step.
///
/// The contract, which one test checks for the whole catalogue: steps count from 0; a boundary step
/// belongs to the next phase; after the last step the final value holds; a bad parameter is refused
/// when the schedule is made, never repaired; every rate is finite and not negative.
public protocol Schedule: Sendable {
  /// The rate in effect for the update number `step`, which counts from 0.
  func rate(at step: Int) -> Double

  /// Writes the rates of `rates.count` steps that begin at `step`.
  func fill(_ rates: inout [Double], from step: Int)

  /// The step from which on the final value holds, where `then` goes on; nil when there is none.
  var length: Int? { get }

  /// The second curve, of the momentum (β₁ of Adam), for schedules that move it along with the
  /// rate, such as one-cycle; nil when the momentum stays as the optimizer has it.
  var momentum: AnySchedule? { get }

  /// What it is as a formula, for the writers of code; nil when each rate must be computed from the
  /// one before.
  var shape: CurveShape? { get }

  /// The call of a library that it was made by, so that it can be written back; nil for our own.
  var call: ExpressionCall? { get }
}

extension Schedule {
  /// Asks for each rate by itself.
  public func fill(_ rates: inout [Double], from step: Int) {
    for index in rates.indices { rates[index] = rate(at: step + index) }
  }

  /// No end of its own.
  public var length: Int? { nil }

  /// No second curve.
  public var momentum: AnySchedule? { nil }

  /// No formula.
  public var shape: CurveShape? { nil }

  /// None.
  public var call: ExpressionCall? { nil }
}
