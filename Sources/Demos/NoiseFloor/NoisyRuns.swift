internal import Optimization

/// Many runs down ½·λ·x² with noise in the gradient, λ·x + σ·noise, by one optimizer under one
/// schedule; for plain descent also what theory says of them.
struct NoisyRuns {
  let label: String
  /// The rate when it never changes.
  let constantRate: Double?
  /// The mean of x² over all runs after 0, 1 … steps.
  let means: [Double]
  /// The expected mean of x² after 0, 1 … steps; nil for optimizers, for which we have no formula.
  let expected: [Double]?

  /// The experiment that all schedules share.
  struct Setting {
    let curvature: Double
    let noise: Double
    let start: Double
    let runs: Int
    let steps: Int
    let seed: UInt64
  }

  init(_ bound: BoundExpression, _ setting: Setting) {
    label = bound.label
    var rates = [Double](repeating: 0, count: setting.steps)
    bound.schedule.fill(&rates, from: 0)
    let first = rates[0]
    constantRate = rates.allSatisfy { $0 == first } ? first : nil
    means = NoisyRuns.means(rates, setting)
    expected = NoisyRuns.expected(rates, setting)
  }

  /// Runs by an optimizer; every one begins with its state empty.
  init(_ bound: BoundOptimizer, _ setting: Setting) throws(OptimizerError) {
    (label, constantRate, expected) = (bound.label, nil, nil)
    var rates = [Double](repeating: 0, count: setting.steps)
    bound.setting.rates.fill(&rates, from: 0)
    let momentum = bound.setting.rates.momentum
    var noise = NormalNoise(seed: setting.seed)
    var sums = [Double](repeating: 0, count: rates.count + 1)
    for _ in 0..<setting.runs {
      var place = [setting.start]
      var gradient = [0.0]
      let run = try bound.setting.optimizer.start(at: place)
      sums[0] += place[0] * place[0]
      for step in rates.indices {
        let before = place[0]
        gradient[0] = setting.curvature * before + setting.noise * noise.next()
        run.update(
          &place, gradient: gradient, rate: rates[step], momentum: momentum?.rate(at: step))
        // Not `>=`: a place that is no number stays behind as well.
        if !(abs(place[0]) < 1e140) { place[0] = before }
        sums[step + 1] += place[0] * place[0]
      }
    }
    means = sums.map { $0 / Double(setting.runs) }
  }

  // Far away a run stays where it is, so that no sum of squares overflows.
  private static func means(_ rates: [Double], _ setting: Setting) -> [Double] {
    var noise = NormalNoise(seed: setting.seed)
    var sums = [Double](repeating: 0, count: rates.count + 1)
    for _ in 0..<setting.runs {
      var place = setting.start
      sums[0] += place * place
      for step in rates.indices {
        let gradient = setting.curvature * place + setting.noise * noise.next()
        let next = place - rates[step] * gradient
        if abs(next) < 1e140 { place = next }
        sums[step + 1] += place * place
      }
    }
    return sums.map { $0 / Double(setting.runs) }
  }

  // E[x²] follows m ← (1 − η·λ)²·m + η²·σ², since the noise is independent of x.
  private static func expected(_ rates: [Double], _ setting: Setting) -> [Double] {
    var mean = setting.start * setting.start
    var means = [mean]
    for rate in rates {
      let factor = 1 - rate * setting.curvature
      let shake = rate * setting.noise
      let next = factor * factor * mean + shake * shake
      if next < 1e280 { mean = next }
      means.append(mean)
    }
    return means
  }

  /// η·σ²/(λ·(2 − η·λ)), where a constant rate settles; nil when it changes, or is 0 or too high to
  /// settle at all.
  func floor(_ setting: Setting) -> Double? {
    constantRate.flatMap {
      NoiseFloor.meanSquare(rate: $0, curvature: setting.curvature, deviation: setting.noise)
    }
  }

  /// The mean of x² over the last quarter of the steps.
  var lastQuarter: (steps: Int, mean: Double) {
    let last = means.suffix(max(means.count / 4, 1))
    return (last.count, last.reduce(0) { $0 + $1 / Double(last.count) })
  }

  /// Whether the expected mean has been within 5 % of `floor` for the last quarter of the steps.
  func hasSettled(at floor: Double) -> Bool {
    guard let expected else { return false }
    return expected.suffix(max(expected.count / 4, 1))
      .allSatisfy { abs($0 - floor) <= 0.05 * floor }
  }
}
