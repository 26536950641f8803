public import Optimization

/// What a demo is given, as parsed from its YAML block.
public struct DemoInputs: Sendable {
  /// What the figure is about.
  public var title: String
  /// The schedules to run; a plain number is a constant rate.
  public var schedules: [Expression]
  /// The optimizers to run; the rate stands in their calls.
  public var optimizers: [Expression]
  /// What is made small: at most one, in a list so that all roles are alike.
  public var objectives: [Expression]
  /// What a plateau controller follows, when nothing is trained.
  public var metrics: [Double]
  /// How many steps are run: steps 0 up to but not including `steps`.
  public var steps: Int
  /// What one step is called, in the singular: "epoch", "step".
  public var unit: String
  /// The seed of everything random.
  public var seed: UInt64
  /// Parameters that differ from the kind's defaults, or that the schedules name.
  public var parameters: [DemoParameter]

  /// Inputs with their defaults.
  public init(
    title: String, schedules: [Expression] = [], optimizers: [Expression] = [],
    objectives: [Expression] = [], metrics: [Double] = [], steps: Int = 60, unit: String = "step",
    seed: UInt64 = 1, parameters: [DemoParameter] = []
  ) {
    (self.title, self.schedules, self.steps, self.unit) = (title, schedules, steps, unit)
    (self.seed, self.parameters) = (seed, parameters)
    self.metrics = metrics
    (self.optimizers, self.objectives) = (optimizers, objectives)
  }

  /// The expressions of one role.
  public func expressions(_ role: DemoRole) -> [Expression] {
    switch role {
    case .schedule: schedules
    case .optimizer: optimizers
    case .objective: objectives
    }
  }

  /// Sets the expressions of one role.
  public mutating func set(_ role: DemoRole, to expressions: [Expression]) {
    switch role {
    case .schedule: schedules = expressions
    case .optimizer: optimizers = expressions
    case .objective: objectives = expressions
    }
  }
}
