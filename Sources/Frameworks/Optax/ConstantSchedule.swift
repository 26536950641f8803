public import Optimization

extension Optax {
  /// The same rate at every step.
  ///
  ///     η(t) = value
  ///
  /// - Source: Optax 0.2 `optax.constant_schedule`.
  public struct ConstantSchedule: Schedule, Equatable {
    /// The rate.
    public let value: Double

    /// - Throws: when `value` is negative.
    public init(_ value: Double) throws(FrameworkError) {
      try checkRate(value, "value", then: "Optax goes on with a negative rate")
      self.value = value
    }

    /// The rate, whatever `step` is.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      return value
    }

    /// 0: the final value holds from the start.
    public var length: Int? { 0 }

    /// Constant.
    public var shape: CurveShape? {
      .constant(value)
    }
  }
}

extension Optax.ConstantSchedule {
  /// `optax.constant_schedule(value=0.1)`.
  static let call = FrameworkCall(
    .optax, "constant_schedule", summary: "The same rate at every step.", formula: "η(t) = value",
    parameters: [FrameworkParameter("value", .rate, range: "≥ 0", "the rate")],
    source: "optax.constant_schedule", example: "optax.constant_schedule(value=0.1)",
    worked: [WorkedValue(0, 0.1), WorkedValue(1_000, 0.1)],
    make: { arguments throws(FrameworkError) in
      .rates(try Optax.ConstantSchedule(arguments.number("value")))
    })
}
