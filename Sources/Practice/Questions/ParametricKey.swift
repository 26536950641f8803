public import Optimization

/// A question whose numbers are drawn from a seed; the answer and the mistakes are computed.
public struct ParametricKey: Sendable {
  /// A variable with the values it may take.
  public struct Variable: Sendable {
    /// As it stands in expressions and, in braces, in the prompt.
    public var name: Name
    /// The values, in order.
    public var values: [Double]

    /// A variable with its values.
    public init(name: Name, values: [Double]) { (self.name, self.values) = (name, values) }
  }

  /// In the order of the file.
  public var variables: [Variable]
  /// The right number.
  public var answer: Formula
  /// The numbers that known mistakes lead to, in the order of the file.
  public var mistakes: [Formula]

  /// A question over variables.
  public init(variables: [Variable], answer: Formula, mistakes: [Formula]) {
    (self.variables, self.answer, self.mistakes) = (variables, answer, mistakes)
  }
}
