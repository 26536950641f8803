public import Optimization

/// A parameter that the learner can move.
public struct DemoParameter: Sendable {
  /// The name, as schedules and `--set` use it.
  public let name: Name
  /// The smallest value.
  public let from: Double
  /// The largest value.
  public let to: Double
  /// The distance between two positions of its slider.
  public let step: Double
  /// The present value, within `from` and `to`.
  public var value: Double

  /// A parameter with its range.
  public init(name: Name, from: Double, to: Double, step: Double, value: Double) {
    (self.name, self.from, self.to, self.step, self.value) = (name, from, to, step, value)
  }
}
