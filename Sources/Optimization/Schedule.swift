/// A learning rate as a function of the step.
///
/// The contract, which one test checks for the whole catalogue: steps count from 0; a boundary step
/// belongs to the next phase; after the last step the final value holds; a bad parameter is refused
/// when the schedule is made, never repaired.
public protocol Schedule: Sendable {
  /// The rate in effect for the update number `step`, which counts from 0.
  func rate(at step: Int) -> Double

  /// Writes the rates of `rates.count` steps that begin at `step`.
  func fill(_ rates: inout [Double], from step: Int)
}

extension Schedule {
  public func fill(_ rates: inout [Double], from step: Int) {
    for index in rates.indices { rates[index] = rate(at: step + index) }
  }
}
