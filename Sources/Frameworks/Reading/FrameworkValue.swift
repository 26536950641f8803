public import Optimization

/// The value of one argument, and where it stands.
public struct FrameworkValue: Sendable {
  /// What was given.
  public enum Kind: Sendable {
    case number(Double)
    case truth(Bool)
    case nothing
    case text([UInt8])
    /// A list or a tuple.
    case list([FrameworkValue])
    case dictionary([FrameworkEntry])
    /// A Python lambda.
    case function(ExpressionFunction)
    /// A nested schedule.
    case call(FrameworkInvocation)
    /// An optimizer, which is passed over.
    case optimizer
  }

  /// What was given.
  public let kind: Kind
  /// UTF-8 byte offsets into the expression's text.
  public let range: ExpressionRange

  /// A value.
  public init(_ kind: Kind, at range: ExpressionRange = 0..<0) {
    (self.kind, self.range) = (kind, range)
  }
}

/// One entry of a dictionary.
public struct FrameworkEntry: Sendable {
  /// What stands before the colon.
  public let key: FrameworkValue
  /// What stands behind it.
  public let value: FrameworkValue

  /// An entry.
  public init(key: FrameworkValue, value: FrameworkValue) { (self.key, self.value) = (key, value) }
}
