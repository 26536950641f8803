/// One argument of a call.
public struct ExpressionArgument: Sendable, Equatable {
  /// The word before `:` or `=`, if any.
  public let label: Name?
  /// Where the label stands; that of the value when there is none.
  public let labelRange: ExpressionRange
  /// The value.
  public let value: ExpressionNode

  /// An argument; programs that build expressions need no range.
  public init(label: Name?, at range: ExpressionRange = 0..<0, value: ExpressionNode) {
    (self.label, self.labelRange, self.value) = (label, range, value)
  }

  /// Compares what the arguments say, not where they stand.
  public static func == (left: ExpressionArgument, right: ExpressionArgument) -> Bool {
    left.label == right.label && left.value == right.value
  }
}
