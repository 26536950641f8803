internal import CLibm

/// A learning-rate range test: one short run whose rate grows from step to step.
///
///     η(t) = lowest · (highest / lowest)^(t / steps)
///     s(t) = (1 − β)·loss(t) + β·s(t−1), shown as s(t) / (1 − βᵗ⁺¹), β = 0.98
///
/// It stops when the smoothed loss exceeds four times its lowest value so far, or is not finite.
///
/// - Units: one update a step; the rates are those that the optimizer's are replaced by.
/// - Edge cases: the smoothed loss lags by up to 1/(1 − β) = 50 steps, so it turns late.
/// - Source: Smith, “Cyclical Learning Rates for Training Neural Networks”, 2015, arXiv:1506.01186,
///   section 3.3; smoothing and stopping as in fastai's `lr_find`.
public struct RangeTest: Sendable {
  /// What is trained, with what, and for how long; its rates are not used.
  public var plan: TrainingPlan
  /// The first rate.
  public let lowest: Double
  /// The rate that the last step comes next to.
  public let highest: Double

  /// β of the smoothing.
  public static let smoothing = 0.98
  /// How many times its lowest value the smoothed loss may have.
  public static let stop = 4.0

  /// - Throws: `.notFinite`, `.notPositive("lowest", …)` or `.outOfOrder("lowest", "highest")`.
  public init(_ plan: TrainingPlan, from lowest: Double, to highest: Double) throws(ScheduleError) {
    try checkPositive(lowest, "lowest")
    try checkPositive(highest, "highest")
    guard lowest < highest else { throw .outOfOrder("lowest", "highest") }
    (self.plan, self.lowest, self.highest) = (plan, lowest, highest)
    self.plan.keepsPoints = false
    self.plan.recordsWholeLoss = false
  }

  /// The rate of a step.
  public func rate(at step: Int) -> Double {
    lowest * pow(highest / lowest, Double(step) / Double(max(plan.steps, 1)))
  }

  /// Makes the run.
  ///
  /// - Throws: what `TrainingPlan.fault` says, or `.optimizer`.
  public func run() throws(TrainingError) -> RangeSweep {
    var run = try TrainingRun(plan)
    var sweep = RangeSweep()
    var average = 0.0
    var share = 1.0
    for step in 0..<plan.steps {
      let isFine = run.advance(rate: rate(at: step))
      guard isFine, let loss = run.trajectory.batchLosses.last else {
        sweep.stopped = step
        break
      }
      average += (1 - Self.smoothing) * (loss - average)
      share *= Self.smoothing
      sweep.append(rate: rate(at: step), loss: loss, smoothed: average / (1 - share))
      guard sweep.stopped == nil else { break }
    }
    return sweep
  }
}
