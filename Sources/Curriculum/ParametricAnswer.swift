public import Optimization

/// Variables with ranges or choices; the answer and the known mistakes are expressions over them.
public struct ParametricAnswer: Sendable {
  public struct Variable: Sendable {
    public enum Domain: Sendable { case range(from: Double, to: Double, step: Double), choices([Double]) }
    public var name: Name
    public var domain: Domain
  }
  public struct Mistake: Sendable { public var name: String; public var expression: Expression }
  public var variables: [Variable]
  public var answer: Expression
  public var mistakes: [Mistake]
}
