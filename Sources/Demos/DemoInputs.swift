public import Optimization

/// What a demo is given, as parsed from its YAML block.
public struct DemoInputs: Sendable {
  /// What the figure is about.
  public var title: String
  /// The schedules to run; a plain number is a constant rate.
  public var schedules: [Expression]
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
    title: String, schedules: [Expression] = [], steps: Int = 60, unit: String = "step",
    seed: UInt64 = 1, parameters: [DemoParameter] = []
  ) {
    (self.title, self.schedules, self.steps, self.unit) = (title, schedules, steps, unit)
    (self.seed, self.parameters) = (seed, parameters)
  }
}
