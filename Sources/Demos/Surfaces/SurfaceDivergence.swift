internal import Optimization

/// A run whose loss left all bounds, and the limit that its rate had crossed.
struct SurfaceDivergence {
  /// The step of the update after which the run was given up.
  let step: Int
  /// The rate of that update.
  let rate: Double
  /// What the loss had passed.
  let bound: Double
  /// The largest curvature at the start.
  let curvature: Double
  /// The first step with a rate above 2 / curvature; nil when there was none.
  let crossedAt: Int?

  init(
    at step: Int, objective: AnyObjective, start: [Double], rates: AnySchedule, loss: Double
  ) {
    (self.step, rate) = (step, rates.rate(at: step))
    bound = TrainingPlan.divergence * max(1, abs(loss))
    let curvature = SurfaceDivergence.curvature(of: objective, at: start)
    self.curvature = curvature
    crossedAt = curvature > 0 ? (0...step).first { rates.rate(at: $0) * curvature > 2 } : nil
  }

  /// What happened and why, as sentences about `subject`.
  func sentence(about subject: String) -> String {
    let pace = step < 3 ? " diverges at once" : " diverges"
    let first =
      subject + pace + ": the update of step " + DecimalText.whole(step) + ", with rate "
      + EnglishText.number(rate) + ", takes the loss past " + EnglishText.number(bound) + "."
    guard let crossedAt else { return first }
    let limit = EnglishText.number(curvature)
    return first + " The largest curvature at the start is " + limit
      + ", so plain descent comes down below a rate of 2/" + limit + " = "
      + EnglishText.number(2 / curvature) + "; the rate is "
      + (crossedAt == 0
        ? "above that from the first step on."
        : "above that at step "
          + DecimalText.whole(crossedAt) + ".")
  }

  /// The larger of both eigenvalues of the second derivatives, measured by the gradient's change
  /// over a short way.
  private static func curvature(of objective: AnyObjective, at point: [Double]) -> Double {
    func change(_ index: Int) -> [Double] {
      let reach = 1e-4 * max(1, abs(point[index]))
      var (before, after) = (point, point)
      before[index] -= reach
      after[index] += reach
      var (low, high) = ([0.0, 0.0], [0.0, 0.0])
      objective.fillGradient(&low, at: before)
      objective.fillGradient(&high, at: after)
      return [(high[0] - low[0]) / (2 * reach), (high[1] - low[1]) / (2 * reach)]
    }
    let (one, two) = (change(0), change(1))
    let mean = (one[0] + two[1]) / 2
    let difference = (one[0] - two[1]) / 2
    let mixed = (one[1] + two[0]) / 2
    let largest = mean + (difference * difference + mixed * mixed).squareRoot()
    // Measured: the digits behind the sixth are those of rounding.
    return largest.isFinite ? largest : 0
  }
}
