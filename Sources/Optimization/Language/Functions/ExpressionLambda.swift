/// A function as written: `lambda epoch: 0.95 ** epoch`.
public struct ExpressionLambda: Sendable, Equatable {
  /// The name of its parameter.
  public let parameter: Name
  /// What it computes, by the rules of Python.
  public let body: ExpressionNode

  /// A function of one number.
  public init(parameter: Name, body: ExpressionNode) {
    (self.parameter, self.body) = (parameter, body)
  }
}
