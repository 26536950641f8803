/// A function or schedule with its arguments.
public struct ExpressionCall: Sendable, Equatable {
  /// The name as written, dots included.
  public let callee: Name
  /// Where the name stands.
  public let calleeRange: ExpressionRange
  /// In the order written.
  public let arguments: [ExpressionArgument]

  /// A call; programs that build expressions need no range.
  public init(_ callee: Name, at range: ExpressionRange = 0..<0, _ arguments: [ExpressionArgument])
  {
    (self.callee, self.calleeRange, self.arguments) = (callee, range, arguments)
  }

  /// Compares what the calls say, not where they stand.
  public static func == (left: ExpressionCall, right: ExpressionCall) -> Bool {
    left.callee == right.callee && left.arguments == right.arguments
  }
}
