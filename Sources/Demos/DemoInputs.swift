public import Optimization

/// What a demo is given, as parsed from its YAML block.
public struct DemoInputs: Sendable {
  /// What the figure is about.
  public var title: String
  /// What is run, as it is written, or in a page as recipes.
  var given = DemoExpressions()
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

  /// Inputs without expressions: a page, which fills in recipes, has no use for those that are written.
  init(untitled steps: Int) {
    (title, unit, self.steps, seed) = ("", "step", steps, 1)
    (metrics, parameters) = ([], [])
  }

  /// Inputs with their defaults.
  public init(
    title: String, schedules: [Expression] = [], optimizers: [Expression] = [],
    objectives: [Expression] = [], metrics: [Double] = [], steps: Int = 60, unit: String = "step",
    seed: UInt64 = 1, parameters: [DemoParameter] = []
  ) {
    self.init(untitled: steps)
    (self.title, self.unit, self.seed) = (title, unit, seed)
    (self.metrics, self.parameters) = (metrics, parameters)
    (self.schedules, self.optimizers, self.objectives) = (schedules, optimizers, objectives)
  }
}
