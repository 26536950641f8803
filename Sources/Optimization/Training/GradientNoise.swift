/// How far the gradients of batches stray from the whole gradient at one point.
///
/// - Units: `variance` is the mean squared distance, summed over all coordinates.
/// - Source: McCandlish et al., “An Empirical Model of Large-Batch Training”, 2018, arXiv:1812.06162,
///   eq. 2.9 for the scale.
public struct GradientNoise: Sendable, Equatable {
  /// The squared length of the whole gradient.
  public let squaredNorm: Double
  /// The mean of |gradient of a batch − whole gradient|².
  public let variance: Double
  /// How many examples a batch had.
  public let batchSize: Int

  /// Measures `draws` batches at `point`; the mean of that many has a relative error of about
  /// √(2/draws) or less.
  ///
  /// - Parameter draws: at least 1.
  public init(
    of objective: AnyObjective, at point: [Double], batchSize: Int, draws: Int, seed: UInt64
  ) {
    var whole = [Double](repeating: 0, count: point.count)
    objective.fillGradient(&whole, at: point)
    squaredNorm = whole.reduce(0) { $0 + $1 * $1 }
    let sampler = objective.sampler(batchSize: batchSize, seed: seed)
    var (sample, sum) = (whole, 0.0)
    for _ in 0..<max(draws, 1) {
      _ = sampler.fillSample(&sample, at: point)
      for index in sample.indices {
        let distance = sample[index] - whole[index]
        sum += distance * distance
      }
    }
    (variance, self.batchSize) = (sum / Double(max(draws, 1)), batchSize)
  }

  /// The batch size at which noise and gradient are alike: far below it a larger batch pays in
  /// full, far above hardly; nil where the gradient is 0.
  ///
  ///     tr(Σ) / |G|², Σ the covariance of one example's gradient
  ///
  /// Batches drawn without replacement from n examples stray less, by (n − B)/(n − 1), which is not
  /// counted.
  public var scale: Double? {
    squaredNorm > 0 ? variance * Double(batchSize) / squaredNorm : nil
  }
}
