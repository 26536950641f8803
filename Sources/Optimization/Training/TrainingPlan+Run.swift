extension TrainingPlan {
  /// A loss above this many times the larger of 1 and the first loss is a divergence.
  public static let divergence = 1e12

  /// Makes the updates: for t = 0, 1, … the gradient at the point, then one update with the rate of
  /// step t.
  ///
  /// - Throws: what `fault` says.
  public func run() throws(TrainingError) -> Trajectory {
    if let fault { throw fault }
    let stepper = try begun()
    let gradients = objective.sampler(batchSize: batchSize, seed: seed)
    let momentum = optimizer.rates.momentum
    var (point, gradient) = (start, [Double](repeating: 0, count: start.count))
    let first = objective.loss(at: start)
    var result = Trajectory()
    result.reserve(steps, points: keepsPoints)
    if recordsWholeLoss { result.losses.append(first) }
    if keepsPoints { result.points.append(start) }
    let limit = Self.divergence * max(1, abs(first))
    for step in 0..<steps {
      let batchLoss = gradients.fillSample(&gradient, at: point)
      let norm = gradient.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let rate = optimizer.rates.rate(at: step)
      stepper.update(
        &point, gradient: gradient, rate: rate, momentum: momentum?.rate(at: step))
      let loss = recordsWholeLoss ? objective.loss(at: point) : batchLoss
      guard loss.isFinite, abs(loss) <= limit, norm.isFinite, rate.isFinite,
        point.allSatisfy({ $0.isFinite })
      else {
        result.diverged = step
        break
      }
      if recordsWholeLoss { result.losses.append(loss) }
      result.batchLosses.append(batchLoss)
      result.rates.append(rate)
      result.gradientNorms.append(norm)
      if keepsPoints { result.points.append(point) }
    }
    return result
  }

  private func begun() throws(TrainingError) -> OptimizerRun {
    do throws(OptimizerError) {
      return try optimizer.optimizer.start(at: start, shaped: objective.shape)
    } catch {
      throw .optimizer(error)
    }
  }
}
