public import Optimization

/// A function of one number that a call was given, such as a lambda.
public struct StepFunction: Sendable {
  /// Its value; NaN where Python raises.
  public let value: @Sendable (Double) -> Double
  /// The same as a formula; nil when there is none.
  public let formula: RateFormula?

  /// A function, and its formula where it has one.
  public init(formula: RateFormula? = nil, _ value: @escaping @Sendable (Double) -> Double) {
    (self.formula, self.value) = (formula, value)
  }
}
