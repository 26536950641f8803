/// Where a part of an expression is evaluated: the words it may use, and the values of names.
public struct ExpressionScope: Sendable {
  /// The words.
  public let vocabulary: Vocabulary
  /// Values of named parameters.
  public let bindings: Bindings

  /// A scope.
  public init(vocabulary: Vocabulary = .standard, bindings: Bindings = Bindings()) {
    (self.vocabulary, self.bindings) = (vocabulary, bindings)
  }

  /// A lambda with the values of the names that it may use.
  public func bound(_ lambda: ExpressionLambda) -> ExpressionFunction {
    ExpressionFunction(lambda, bindings: bindings)
  }

  /// What `node` is worth.
  public func value(of node: ExpressionNode) throws(ExpressionError) -> ExpressionValue {
    try Evaluator(vocabulary: vocabulary, bindings: bindings).value(node)
  }
}
