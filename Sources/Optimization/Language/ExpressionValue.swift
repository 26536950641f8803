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
  indirect case schedule(AnySchedule)
  /// An optimizer with its rates.
  indirect case optimizer(OptimizerSetting)
  /// Something to be made small.
  indirect case objective(AnyObjective)
}
