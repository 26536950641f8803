/// A step and the rate which the schedule must have there.
public struct WorkedValue: Sendable {
  /// Counts from 0.
  public let step: Int
  /// Exact to 1e-12.
  public let rate: Double

  /// A worked value.
  public init(_ step: Int, _ rate: Double) { (self.step, self.rate) = (step, rate) }
}
