/// A function that can be computed: a lambda with the words and the values that it may use.
public struct ExpressionFunction: Sendable {
  /// The function as written.
  public let lambda: ExpressionLambda
  let bindings: Bindings

  /// A function; `bindings` are the values of names that are not its parameter.
  public init(_ lambda: ExpressionLambda, bindings: Bindings = Bindings()) {
    (self.lambda, self.bindings) = (lambda, bindings)
  }

  /// Its value at `argument`, by the rules of Python: `//` and `%` round down, 1/0 is an error.
  ///
  /// - Throws: where Python raises.
  public func value(at argument: Double) throws(ExpressionError) -> Double {
    try FunctionEvaluator(lambda, argument: argument, bindings: bindings).value(lambda.body)
  }

  /// Checks the names in a lambda; returns those that are neither its parameter nor Python's.
  ///
  /// - Throws: for a function that Python's arithmetic does not have, or a part that is no number.
  public static func freeNames(
    in lambda: ExpressionLambda
  ) throws(ExpressionError) -> [ExpressionNode] {
    var names: [ExpressionNode] = []
    try FunctionChecker(parameter: lambda.parameter).collect(lambda.body, into: &names)
    return names
  }
}
