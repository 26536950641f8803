/// What a part of an expression is worth.
public enum ExpressionValue: Sendable {
  /// A finite number.
  case number(Double)
  /// `True` or `False`.
  case truth(Bool)
  /// `None`.
  case nothing
  /// The bytes of a quoted text.
  case text([UInt8])
  /// A list or a tuple.
  case list([ExpressionValue])
  /// A schedule.
  case schedule(AnySchedule)
  /// An optimizer with its rates.
  case optimizer(OptimizerSetting)
  /// Something to be made small.
  case objective(AnyObjective)
}
