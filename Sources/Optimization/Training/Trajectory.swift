/// What happened in a run: point by point, or update by update.
public struct Trajectory: Sendable {
  /// The start, then the point after each update; empty when only losses were asked for.
  public var points: [[Double]]
  /// The whole loss at each point, the start first: one more than there were updates; empty when
  /// only the losses of the batches were asked for.
  public var losses: [Double]
  /// The loss of each update's batch, before the update; the whole loss where there are no batches.
  public var batchLosses: [Double]
  /// The rate of each update.
  public var rates: [Double]
  /// The length of the gradient that each update used.
  public var gradientNorms: [Double]
  /// What `TrainingPlan.scoresEvery` asked for, the start first.
  public var scores: [TrainingScore] = []
  /// The update after which the run was given up, because the loss was no longer finite or far
  /// beyond where it began; nil when it reached its end. Nothing after it is kept, and nothing kept
  /// is not finite.
  public var diverged: Int?

  /// A run without updates yet.
  public init(
    points: [[Double]] = [], losses: [Double] = [], batchLosses: [Double] = [],
    rates: [Double] = [], gradientNorms: [Double] = [], diverged: Int? = nil
  ) {
    (self.points, self.losses, self.batchLosses) = (points, losses, batchLosses)
    (self.rates, self.gradientNorms, self.diverged) = (rates, gradientNorms, diverged)
  }

  /// Makes room for all updates of `plan` at once.
  mutating func reserve(_ plan: TrainingPlan) {
    let room = min(plan.steps, 1 << 20) + 1
    if plan.recordsWholeLoss { losses.reserveCapacity(room) }
    batchLosses.reserveCapacity(room)
    rates.reserveCapacity(room)
    gradientNorms.reserveCapacity(room)
    if plan.keepsPoints { points.reserveCapacity(room) }
  }
}
