public import Optimization

/// What an expression is for in a demo.
public enum DemoRole: Sendable, Equatable, CaseIterable {
  case schedule, optimizer, objective

  /// The key of a `demo` block for one of them: `schedule`.
  public var key: Name {
    switch self {
    case .schedule: "schedule"
    case .optimizer: "optimizer"
    case .objective: "objective"
    }
  }

  /// The key for a list of them: `schedules`.
  public var listKey: Name {
    switch self {
    case .schedule: "schedules"
    case .optimizer: "optimizers"
    case .objective: "objectives"
    }
  }

  /// One that may be written: "step(0.1, by: 0.5, every: 10)".
  public var example: StaticString {
    switch self {
    case .schedule: "step(0.1, by: 0.5, every: 10)"
    case .optimizer: "sgd(0.1)"
    case .objective: "quadratic(1, 10)"
    }
  }

  /// The expression that `text` is; the name of an objective may be written with hyphens.
  public func expression(
    _ text: String, vocabulary: Vocabulary = .standard
  ) throws(ExpressionError) -> Expression {
    switch self {
    case .schedule, .optimizer: try Expression(parsing: text, vocabulary: vocabulary)
    case .objective: try Expression(parsingObjective: text, vocabulary: vocabulary)
    }
  }
}
