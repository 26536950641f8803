/// A Python lambda of one number: `lambda epoch: 0.95 ** epoch`.
public struct ExpressionFunction: Sendable {
  /// The name of its parameter.
  public let parameter: Name
  /// What it computes.
  public let body: ExpressionNode
  private let bindings: Bindings

  init(parameter: Name, body: ExpressionNode, bindings: Bindings) {
    (self.parameter, self.body, self.bindings) = (parameter, body, bindings)
  }

  /// Its value at `argument`.
  ///
  /// - Throws: where Python raises, such as at a division by 0.
  public func value(at argument: Double) throws(ExpressionError) -> Double {
    var bindings = bindings
    bindings.values.insert((parameter, argument), at: 0)
    let scope = ExpressionScope(bindings: bindings)
    guard case .number(let number) = try scope.value(of: body) else {
      throw ExpressionError(range: body.range, message: "this is no number")
    }
    return number
  }
}
