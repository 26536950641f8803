public import Optimization

/// The expressions of a demo, by role.
struct DemoExpressions {
  var schedules: [DemoExpression] = []
  var optimizers: [DemoExpression] = []
  var objectives: [DemoExpression] = []

  subscript(role: DemoRole) -> [DemoExpression] {
    get {
      switch role {
      case .schedule: schedules
      case .optimizer: optimizers
      case .objective: objectives
      }
    }
    set {
      switch role {
      case .schedule: schedules = newValue
      case .optimizer: optimizers = newValue
      case .objective: objectives = newValue
      }
    }
  }
}

extension DemoInputs {
  /// The schedules to run; a plain number is a constant rate.
  public var schedules: [Expression] {
    get { expressions(.schedule) }
    set { set(.schedule, to: newValue) }
  }

  /// The optimizers to run; the rate stands in their calls.
  public var optimizers: [Expression] {
    get { expressions(.optimizer) }
    set { set(.optimizer, to: newValue) }
  }

  /// What is made small: at most one, in a list so that all roles are alike.
  public var objectives: [Expression] {
    get { expressions(.objective) }
    set { set(.objective, to: newValue) }
  }

  /// The expressions of one role, as they are written.
  public func expressions(_ role: DemoRole) -> [Expression] {
    given[role].compactMap { $0.written }
  }

  /// Sets the expressions of one role.
  public mutating func set(_ role: DemoRole, to expressions: [Expression]) {
    given[role] = expressions.map { DemoExpression($0) }
  }
}
