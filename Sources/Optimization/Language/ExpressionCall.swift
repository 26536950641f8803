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
