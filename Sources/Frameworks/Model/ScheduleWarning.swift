public import Optimization

/// Something in an expression that works, but not as one would think.
public struct ScheduleWarning: Sendable {
  /// The trap's name: `rises-again`.
  public let id: Name
  /// UTF-8 byte offsets into the expression's text.
  public let range: ExpressionRange
  /// Lower-case, no full stop: what happens.
  public let message: String
  /// Why it happens, and what to do.
  public let reason: String
}
