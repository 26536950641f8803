/// A schedule to be shown as code of each framework.
public struct FrameworksBlock: Sendable, Equatable {
  /// The checked expression.
  public var expression: String

  /// A block for `expression`.
  public init(expression: String) { self.expression = expression }
}
