extension TrainingPlan {
  /// Makes the updates: for t = 0, 1, … the gradient at the point, then one update with the rate of
  /// step t.
  ///
  /// - Throws: what `fault` says, or `.optimizer`.
  public func run() throws(TrainingError) -> Trajectory {
    var run = try TrainingRun(self)
    let momentum = optimizer.rates.momentum
    for step in 0..<steps {
      let rate = optimizer.rates.rate(at: step)
      guard run.advance(rate: rate, momentum: momentum?.rate(at: step)) else { break }
    }
    return run.trajectory
  }

  /// A loss above this many times the larger of 1 and the first loss is a divergence, unless a plan
  /// says otherwise.
  public static let divergence = 1e12
}
