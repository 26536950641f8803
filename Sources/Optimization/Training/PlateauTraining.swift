/// A run whose rate a plateau controller lowers, by what was measured on the way.
public struct PlateauTraining: Sendable {
  /// What is trained; its rates are not used. `scoresEvery` says after how many updates the
  /// controller gets a metric.
  public let plan: TrainingPlan
  /// When the rate is lowered.
  public let controller: PlateauController
  /// The rate at the start.
  public let rate: Double

  /// What happened.
  public struct Outcome: Sendable {
    /// The run, with the rate of each update.
    public let trajectory: Trajectory
    /// The metrics, in the order measured.
    public let metrics: [Double]
    /// The indices of the metrics after which the rate was lowered.
    public let reductions: [Int]
    /// The rate after the last metric, which the next update would have.
    public let rate: Double
  }

  /// A run of `plan` that begins at `rate`.
  public init(_ plan: TrainingPlan, _ controller: PlateauController, from rate: Double) {
    (self.plan, self.controller, self.rate) = (plan, controller, rate)
  }

  /// Makes the run; the metric is the loss on unseen examples, or the whole loss where there are none.
  ///
  /// - Throws: what `TrainingPlan.fault` says, or `.optimizer`.
  public func run() throws(TrainingError) -> Outcome {
    var run = try TrainingRun(plan)
    var state = PlateauState(rate: rate, mode: controller.mode)
    var (metrics, reductions): ([Double], [Int]) = ([], [])
    var seen = run.trajectory.scores.count
    for _ in 0..<plan.steps {
      guard run.advance(rate: state.rate) else { break }
      guard run.trajectory.scores.count > seen, let score = run.trajectory.scores.last else {
        continue
      }
      seen = run.trajectory.scores.count
      let metric = score.heldOut?.loss ?? score.loss
      let next = controller.step(state, metric: metric)
      if next.rate < state.rate { reductions.append(metrics.count) }
      metrics.append(metric)
      state = next
    }
    return Outcome(
      trajectory: run.trajectory, metrics: metrics, reductions: reductions, rate: state.rate)
  }
}
