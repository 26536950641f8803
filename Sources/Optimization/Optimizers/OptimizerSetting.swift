/// An optimizer with the learning rates it was given: what `adam(0.01)` means.
public struct OptimizerSetting: Sendable {
  /// The rule.
  public let optimizer: AnyOptimizer
  /// Its rates; a number that was written is a constant rate.
  public let rates: AnySchedule
  /// Whether the rule reads the rate of the first update only, as Rprop does.
  public let ignoresSchedule: Bool

  /// A rule with its rates.
  public init<Base: Optimizer>(_ optimizer: Base, rates: AnySchedule, ignoresSchedule: Bool = false)
  where Base.Scalar == Double {
    (self.optimizer, self.rates) = (AnyOptimizer(optimizer), rates)
    self.ignoresSchedule = ignoresSchedule
  }

  /// A rule chosen at run time.
  public init(_ optimizer: AnyOptimizer, rates: AnySchedule, ignoresSchedule: Bool = false) {
    (self.optimizer, self.rates, self.ignoresSchedule) = (optimizer, rates, ignoresSchedule)
  }

  /// The same rule under another schedule.
  public func under(_ rates: AnySchedule) -> OptimizerSetting {
    OptimizerSetting(optimizer, rates: rates, ignoresSchedule: ignoresSchedule)
  }
}
