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
  /// Whether the whole loss is computed at each point, which costs more than the update when the
  /// batches are small.
  public var recordsWholeLoss: Bool
  /// After how many updates the whole loss and the score on unseen examples are taken, each time and
  /// at the start and the end; nil for never.
  public var scoresEvery: Int?
  /// A loss above this many times the larger of 1 and the first loss is a divergence.
  public var divergence = TrainingPlan.divergence

  /// A plan; the start is the objective's own unless given.
  public init(
    _ objective: AnyObjective, _ optimizer: OptimizerSetting, from start: [Double]? = nil,
    steps: Int, batchSize: Int = 1, seed: UInt64 = 1, keepsPoints: Bool = true,
    recordsWholeLoss: Bool = true, scoresEvery: Int? = nil
  ) {
    (self.objective, self.optimizer, self.steps) = (objective, optimizer, steps)
    (self.start, self.batchSize, self.seed) = (
      start ?? objective.start(seed: seed), batchSize, seed
    )
    (self.keepsPoints, self.recordsWholeLoss) = (keepsPoints, recordsWholeLoss)
    self.scoresEvery = scoresEvery
  }
}

extension TrainingPlan {
  /// Why the run cannot begin; nil when it can, as far as the optimizer does not mind.
  public var fault: TrainingError? {
    guard start.count == objective.dimension else {
      return .wrongDimension(expected: objective.dimension, found: start.count)
    }
    if let index = start.firstIndex(where: { !$0.isFinite }) {
      return .startNotFinite(index: index)
    }
    guard steps >= 0 else { return .negativeSteps(steps) }
    if let scoresEvery, scoresEvery < 1 { return .scoresEvery(scoresEvery) }
    let most = objective.exampleCount ?? .max
    guard batchSize >= 1, batchSize <= most else { return .batchSize(batchSize, most: most) }
    var gradient = [Double](repeating: 0, count: start.count)
    objective.fillGradient(&gradient, at: start)
    guard objective.loss(at: start).isFinite, gradient.allSatisfy({ $0.isFinite }) else {
      return .outsideDomain
    }
    return nil
  }
}
