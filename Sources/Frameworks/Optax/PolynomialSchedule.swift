internal import CLibm
public import Optimization

extension Optax {
  /// Goes from `initial` to `end` along a power of the remaining part of the steps.
  ///
  ///     η(t) = (initial − end) · (1 − s / steps)^power + end,  s = t − begin, from 0 to steps
  ///
  /// - Edge cases: with `steps` 0 the rate stays at `initial` for ever, whatever `end` is.
  /// - Source: Optax 0.2 `optax.polynomial_schedule`; with power 1 it is `linear_schedule` and
  ///   `warmup_constant_schedule`.
  public struct PolynomialSchedule: Schedule, Equatable {
    /// The rate up to step `begin`.
    public let initial: Double
    /// The rate after the steps.
    public let end: Double
    /// The power; 1 is a line.
    public let power: Double
    /// The steps from the one to the other.
    public let steps: Int
    /// The step where the change begins.
    public let begin: Int

    /// - Throws: when a rate, `power` or a count is negative; the names are those of
    ///   `polynomial_schedule`.
    public init(
      from initial: Double, to end: Double, power: Double = 1, steps: Int, begin: Int = 0
    ) throws(FrameworkError) {
      try checkRate(initial, "init_value", then: "Optax goes on with a negative rate")
      try checkRate(end, "end_value", then: "Optax goes on with a negative rate")
      try checkRate(power, "power", then: "Optax computes an infinite rate at the last step")
      try checkCount(
        steps, "transition_steps", then: "Optax logs it and stays at init_value for ever")
      try checkCount(begin, "transition_begin", then: "Optax logs it and takes it for 0")
      (self.initial, self.end, self.power) = (initial, end, power)
      (self.steps, self.begin) = (steps, begin)
    }

    /// The rate at `step`, by the formula above.
    public func rate(at step: Int) -> Double {
      precondition(step >= 0, "steps count from 0")
      guard steps > 0 else { return initial }
      let count = min(max(step - begin, 0), steps)
      let remaining = 1 - Double(count) / Double(steps)
      return (initial - end) * pow(remaining, power) + end
    }

    /// Where the change ends.
    public var length: Int? {
      let (end, hasOverflowed) = begin.addingReportingOverflow(steps)
      return steps == 0 ? 0 : hasOverflowed ? nil : end
    }

    /// The formula above.
    public var shape: CurveShape? {
      guard steps > 0 else { return .constant(initial) }
      let change =
        power == 1
        ? CurveShape.line(from: initial, to: end, over: steps)
        : .power(from: initial, to: end, over: steps, power: power)
      return begin > 0 ? .delayed(change, by: begin) : change
    }
  }
}
