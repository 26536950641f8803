public import Optimization

/// Variables with ranges or choices; the answer and the known mistakes are expressions over them.
public struct ParametricAnswer: Sendable {
  /// What changes from one asking to the next.
  public struct Variable: Sendable {
    /// The values a variable may take.
    public enum Domain: Sendable, Equatable {
      /// `from`, `from + step`, … up to and including `to`.
      case range(from: Double, to: Double, step: Double)
      case choices([Double])
    }

    /// Used as `{name}` in the prompt and as a free name in expressions.
    public var name: Name
    /// Where its values come from.
    public var domain: Domain

    /// A variable with its values.
    public init(name: Name, domain: Domain) { (self.name, self.domain) = (name, domain) }
  }

  /// A wrong answer whose cause is known.
  public struct Mistake: Sendable {
    /// What was done wrong.
    public var name: String
    /// The number that it leads to.
    public var expression: Expression

    /// A known mistake.
    public init(name: String, expression: Expression) {
      (self.name, self.expression) = (name, expression)
    }
  }

  /// The variables in the order of the file.
  public var variables: [Variable]
  /// The right number.
  public var answer: Expression
  /// Wrong numbers and their causes.
  public var mistakes: [Mistake]

  /// An answer over variables.
  public init(variables: [Variable], answer: Expression, mistakes: [Mistake] = []) {
    (self.variables, self.answer, self.mistakes) = (variables, answer, mistakes)
  }
}
