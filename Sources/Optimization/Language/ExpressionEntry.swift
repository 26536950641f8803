/// One entry of a dictionary.
public struct ExpressionEntry: Sendable, Equatable {
  /// What stands before the colon.
  public let key: ExpressionNode
  /// What stands behind it.
  public let value: ExpressionNode

  /// An entry.
  public init(key: ExpressionNode, value: ExpressionNode) { (self.key, self.value) = (key, value) }
}
