/// Climbs in a straight line, stays at the peak, then cools down.
///
///     η(t) = start + (peak − start) · t / warmup                        for t < warmup
///     η(t) = peak                                                       for the next `stable` steps
///     η(t) = floor + (peak − floor) · left(z), z from 0 to 1 in the last `decay` steps
///
/// where left(z) is 1 − z, ½(1 + cos(π · z)) or 1 − √z. Since nothing before the cooldown depends on
/// the total, a run can be prolonged, and cooled down from any checkpoint.
///
/// - Units: `start`, `peak` and `floor` are learning rates (≥ 0); the three parts count steps.
/// - Edge cases: a warm-up or stable part of 0 steps is left out; the first step of the cooldown
///   still has the peak; after the last the value is exactly `floor`.
/// - Complexity: O(1); the same bits on every platform.
/// - Source: Hu et al., “MiniCPM”, arXiv:2404.06395, §4; the 1 − √ cooldown: Hägele et al., “Scaling
///   Laws and Compute-Optimal Training Beyond Fixed Training Durations”, arXiv:2405.18392.
public struct WarmUpStableDecay: Schedule, Equatable {
  /// How the rate falls at the end.
  public enum Cooldown: Sendable, Equatable {
    /// 1 − z.
    case linear
    /// ½(1 + cos(π · z)).
    case cosine
    /// 1 − √z: steep first.
    case squareRoot
  }

  /// The rate at step 0, when there is a warm-up.
  public let start: Double
  /// The rate of the stable part.
  public let peak: Double
  /// The final rate.
  public let floor: Double
  /// The steps of the climb.
  public let warmup: Int
  /// The steps at the peak.
  public let stable: Int
  /// The steps of the cooldown.
  public let decay: Int
  /// How the rate falls.
  public let cooldown: Cooldown

  /// - Throws: `.outOfOrder`, `.notPositive("decay", …)`, `.negative`, `.notFinite`, or
  ///   `.notWhole("stable", …)` when the three parts together are beyond counting.
  public init(
    from start: Double = 0, peak: Double, to floor: Double = 0, warmup: Int, stable: Int,
    decay: Int, cooldown: Cooldown = .linear
  ) throws(ScheduleError) {
    try checkOrder(start, "start", peak, "peak")
    try checkOrder(floor, "floor", peak, "peak")
    guard warmup >= 0 else { throw .negative("warmup", Double(warmup)) }
    guard stable >= 0 else { throw .negative("stable", Double(stable)) }
    try checkSpan(decay, "decay")
    let (flatEnd, isLong) = warmup.addingReportingOverflow(stable)
    let (_, isTooLong) = flatEnd.addingReportingOverflow(decay)
    guard !isLong, !isTooLong else { throw .notWhole("stable", Double(stable)) }
    (self.start, self.peak, self.floor) = (start, peak, floor)
    (self.warmup, self.stable, self.decay) = (warmup, stable, decay)
    self.cooldown = cooldown
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    if step < warmup { return start + (peak - start) * (Double(step) / Double(warmup)) }
    let cooled = step - warmup - stable
    if cooled <= 0 { return peak }
    guard cooled < decay else { return floor }
    let progress = Double(cooled) / Double(decay)
    let left =
      switch cooldown {
      case .linear: 1 - progress
      case .cosine: cosineFall(progress)
      case .squareRoot: 1 - progress.squareRoot()
      }
    return floor + (peak - floor) * left
  }

  /// The steps of the three parts: from there on the final value holds.
  public var length: Int? { warmup + stable + decay }

  /// The formula above.
  public var shape: CurveShape? {
    var shape: CurveShape
    switch cooldown {
    case .linear: shape = .line(from: peak, to: floor, over: decay)
    case .cosine: shape = .cosine(from: peak, to: floor, over: decay)
    case .squareRoot:
      let progress = RateFormula.least(.step, RateFormula(decay)) / RateFormula(decay)
      let left = 1 - RateFormula.function(.root, progress)
      shape = .formula(.fall(from: peak, to: floor, left), peak: peak)
    }
    if stable > 0 { shape = .then(.constant(peak), shape, after: stable) }
    if warmup > 0 {
      shape = .then(.line(from: start, to: peak, over: warmup), shape, after: warmup)
    }
    return shape
  }
}
