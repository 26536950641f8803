/// Everything that decides a run: objective × optimizer × schedule × batch × seed.
public struct TrainingPlan: Sendable {
  /// What is made small.
  public var objective: AnyObjective
  /// How, and at which rates.
  public var optimizer: OptimizerSetting
  /// Where it begins.
  public var start: [Double]
  /// How many updates are made.
  public var steps: Int
  /// How many examples a gradient averages.
  public var batchSize: Int
  /// The seed of everything random.
  public var seed: UInt64
  /// Whether the points are kept.
  public var keepsPoints: Bool
  /// Whether the losses are those of the whole objective rather than of each batch.
  public var recordsWholeLoss: Bool

  /// A plan; the start is the objective's own unless given.
  public init(
    _ objective: AnyObjective, _ optimizer: OptimizerSetting, from start: [Double]? = nil,
    steps: Int, batchSize: Int = 1, seed: UInt64 = 1, keepsPoints: Bool = true,
    recordsWholeLoss: Bool = true
  ) {
    (self.objective, self.optimizer, self.steps) = (objective, optimizer, steps)
    (self.start, self.batchSize, self.seed) = (start ?? objective.start, batchSize, seed)
    (self.keepsPoints, self.recordsWholeLoss) = (keepsPoints, recordsWholeLoss)
  }
}
