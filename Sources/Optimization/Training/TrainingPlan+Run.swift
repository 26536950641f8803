extension TrainingPlan {
  /// A loss above this many times the larger of 1 and the first loss is a divergence.
  static let divergence = 1e12

  /// Makes the updates: for t = 0, 1, … the gradient at the point, then one update with the rate of
  /// step t.
  ///
  /// - Throws: `.needsMatrix` when the optimizer cannot move such a point.
  public func run() throws(OptimizerError) -> Trajectory {
    let stepper = try optimizer.optimizer.start(at: start, shaped: objective.shape)
    var generator = SplitMix64(seed: seed)
    var (point, gradient) = (start, [Double](repeating: 0, count: start.count))
    var result = Trajectory(losses: [objective.loss(at: start)])
    if keepsPoints { result.points.append(start) }
    let limit = Self.divergence * max(1, abs(result.losses[0]))
    for step in 0..<steps {
      let batchLoss = objective.fillSample(
        &gradient, at: point, batchSize: batchSize, using: &generator)
      let rate = optimizer.rates.rate(at: step)
      stepper.update(
        &point, gradient: gradient, rate: rate,
        momentum: optimizer.rates.momentum?.rate(at: step))
      let loss = recordsWholeLoss ? objective.loss(at: point) : batchLoss
      let norm = gradient.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard loss.isFinite, abs(loss) <= limit, norm.isFinite,
        point.allSatisfy({ $0.isFinite })
      else {
        result.diverged = step
        break
      }
      result.losses.append(loss)
      result.rates.append(rate)
      result.gradientNorms.append(norm)
      if keepsPoints { result.points.append(point) }
    }
    return result
  }
}
