/// A run in its middle: the point, and what has happened so far.
///
/// `TrainingPlan.run()` asks the schedule for each rate; whoever decides rates from what was measured,
/// such as a plateau controller, calls `advance` itself.
public struct TrainingRun {
  /// Where it stands.
  public private(set) var point: [Double]
  /// What has happened.
  public private(set) var trajectory = Trajectory()
  /// How many updates were made.
  public private(set) var step = 0

  private let plan: TrainingPlan
  private let stepper: OptimizerRun
  private let gradients: ObjectiveRun
  private var gradient: [Double]
  /// A loss beyond this is a divergence.
  private let limit: Double

  /// - Throws: what `TrainingPlan.fault` says, or `.optimizer`.
  public init(_ plan: TrainingPlan) throws(TrainingError) {
    if let fault = plan.fault { throw fault }
    do throws(OptimizerError) {
      stepper = try plan.optimizer.optimizer.start(at: plan.start, shaped: plan.objective.shape)
    } catch {
      throw .optimizer(error)
    }
    self.plan = plan
    gradients = plan.objective.sampler(batchSize: plan.batchSize, seed: plan.seed)
    point = plan.start
    gradient = [Double](repeating: 0, count: plan.start.count)
    let first = plan.objective.loss(at: plan.start)
    limit = plan.divergence * max(1, abs(first))
    trajectory.reserve(plan)
    if plan.recordsWholeLoss { trajectory.losses.append(first) }
    if plan.keepsPoints { trajectory.points.append(point) }
    if plan.scoresEvery != nil { recordScore(first) }
  }

  /// Makes one update; false when the run has been given up, and then `trajectory.diverged` is set.
  ///
  /// - Complexity: no allocation but where points or scores are kept.
  @discardableResult
  public mutating func advance(rate: Double, momentum: Double? = nil) -> Bool {
    guard trajectory.diverged == nil else { return false }
    let batchLoss = gradients.fillSample(&gradient, at: point)
    let norm = gradient.reduce(0) { $0 + $1 * $1 }.squareRoot()
    // What is wrong before this update is the work of the one before.
    guard isWithin(batchLoss), norm.isFinite else { return giveUp(after: max(step - 1, 0)) }
    guard rate.isFinite else { return giveUp(after: step) }
    stepper.update(&point, gradient: gradient, rate: rate, momentum: momentum)
    let loss = plan.recordsWholeLoss ? plan.objective.loss(at: point) : batchLoss
    guard isWithin(loss), point.allSatisfy({ $0.isFinite }) else { return giveUp(after: step) }
    if plan.recordsWholeLoss { trajectory.losses.append(loss) }
    trajectory.batchLosses.append(batchLoss)
    trajectory.rates.append(rate)
    trajectory.gradientNorms.append(norm)
    if plan.keepsPoints { trajectory.points.append(point) }
    step += 1
    if let every = plan.scoresEvery, step % every == 0 || step == plan.steps {
      return recordScore(plan.objective.loss(at: point))
    }
    return true
  }

  private func isWithin(_ loss: Double) -> Bool { loss.isFinite && abs(loss) <= limit }

  private mutating func giveUp(after update: Int) -> Bool {
    trajectory.diverged = update
    return false
  }

  @discardableResult
  private mutating func recordScore(_ loss: Double) -> Bool {
    guard isWithin(loss) else { return giveUp(after: max(step - 1, 0)) }
    let heldOut = plan.objective.score(at: point)
    if let heldOut, !isWithin(heldOut.loss) { return giveUp(after: max(step - 1, 0)) }
    trajectory.scores.append(TrainingScore(step: step, loss: loss, heldOut: heldOut))
    return true
  }
}
