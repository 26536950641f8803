/// How many expressions of each role a kind of demo takes.
public struct DemoNeeds: Sendable, Equatable {
  /// How many schedules.
  public let schedules: ClosedRange<Int>
  /// How many optimizers.
  public let optimizers: ClosedRange<Int>
  /// How many objectives.
  public let objectives: ClosedRange<Int>

  /// By default one to six schedules, as many as can be told apart without colour.
  public init(
    schedules: ClosedRange<Int> = 1...6, optimizers: ClosedRange<Int> = 0...0,
    objectives: ClosedRange<Int> = 0...0
  ) {
    (self.schedules, self.optimizers, self.objectives) = (schedules, optimizers, objectives)
  }

  /// How many of `role`.
  public func count(of role: DemoRole) -> ClosedRange<Int> {
    switch role {
    case .schedule: schedules
    case .optimizer: optimizers
    case .objective: objectives
    }
  }
}
