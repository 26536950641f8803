/// Climbs to the peak, falls to far below the start, while the momentum does the opposite.
///
///     start → peak in `rise` steps, peak → end in the others                       two phases
///     start → peak in `rise` steps, back to start in `rise`, → end in the others   three phases
///
/// with start = peak / startDivisor and end = start / endDivisor. A way from a to b is a line,
/// a + (b − a) · z, or half a cosine, b + (a − b) · ½(1 + cos(π · z)), for z from 0 to 1.
///
/// - Units: `peak` is a learning rate (≥ 0); `rise` and `steps` count steps; the divisors are plain
///   numbers ≥ 1; the two momenta are in 0…1.
/// - Edge cases: step `rise` has the peak; for `t ≥ steps` the end holds. PyTorch's `OneCycleLR` has
///   its peak and its end one step earlier.
/// - Complexity: O(1); the same bits on every platform.
/// - Source: Smith & Topin, “Super-Convergence”, arXiv:1708.07120; cosine: fastai `fit_one_cycle`;
///   defaults: PyTorch `OneCycleLR`.
public struct OneCycle: Schedule, Equatable {
  /// The highest rate.
  public let peak: Double
  /// The steps of the climb.
  public let rise: Int
  /// All steps until the end.
  public let steps: Int
  /// How many times the first rate is below the peak.
  public let startDivisor: Double
  /// How many times the last rate is below the first.
  public let endDivisor: Double
  /// Whether the ways are lines, not cosines.
  public let isLinear: Bool
  /// Whether the fall stops at the first rate before the last phase.
  public let hasThreePhases: Bool
  /// The momentum at both ends.
  public let highMomentum: Double
  /// The momentum at the peak of the rate.
  public let lowMomentum: Double

  /// - Throws: `.notFinite`, `.negative`, `.notPositive`, `.outside` for a divisor below 1 or a
  ///   momentum outside 0…1, `.outOfOrder("rise", "steps")` or `.outOfOrder("lowMomentum", …)`.
  public init(
    peak: Double, rise: Int, over steps: Int, startDivisor: Double = 25,
    endDivisor: Double = 10_000, linear isLinear: Bool = false, threePhases: Bool = false,
    momentum: (high: Double, low: Double) = (0.95, 0.85)
  ) throws(ScheduleError) {
    try checkRate(peak, "peak")
    try checkSpan(rise, "rise")
    // Three phases need room to come down again.
    guard rise <= (threePhases ? steps / 2 : steps) else { throw .outOfOrder("rise", "steps") }
    try checkRange(startDivisor, "startDivisor", 1, .greatestFiniteMagnitude)
    try checkRange(endDivisor, "endDivisor", 1, .greatestFiniteMagnitude)
    try checkRange(momentum.high, "highMomentum", 0, 1)
    try checkRange(momentum.low, "lowMomentum", 0, 1)
    try checkOrder(momentum.low, "lowMomentum", momentum.high, "highMomentum")
    (self.peak, self.rise, self.steps) = (peak, rise, steps)
    (self.startDivisor, self.endDivisor) = (startDivisor, endDivisor)
    (self.isLinear, hasThreePhases) = (isLinear, threePhases)
    (highMomentum, lowMomentum) = (momentum.high, momentum.low)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    let start = peak / startDivisor
    return value(at: step, start: start, middle: peak, end: start / endDivisor)
  }

  /// `steps`: from there on the final value holds.
  public var length: Int? { steps }

  /// From `highMomentum` to `lowMomentum` and back, in the steps of the rate.
  public var momentum: AnySchedule? { AnySchedule(OneCycleMomentum(cycle: self)) }

  /// The curve through three values; in the third phase it goes from `start` to `end`.
  func value(at step: Int, start: Double, middle: Double, end: Double) -> Double {
    precondition(step >= 0, "steps count from 0")
    guard step < steps else { return end }
    if step < rise { return way(start, middle, step, of: rise) }
    guard hasThreePhases else { return way(middle, end, step - rise, of: steps - rise) }
    if step - rise < rise { return way(middle, start, step - rise, of: rise) }
    return way(start, end, step - rise - rise, of: steps - rise - rise)
  }

  /// The same curve as a formula.
  func shape(start: Double, middle: Double, end: Double) -> CurveShape? {
    var phases = [(start: 0, shape: wayShape(start, middle, rise))]
    if hasThreePhases {
      phases.append((rise, wayShape(middle, start, rise)))
      phases.append((2 * rise, wayShape(start, end, steps - 2 * rise)))
    } else {
      phases.append((rise, wayShape(middle, end, steps - rise)))
    }
    return .phases(phases)
  }

  private func wayShape(_ first: Double, _ last: Double, _ span: Int) -> CurveShape {
    if span == 0 { return .constant(last) }
    return isLinear
      ? .line(from: first, to: last, over: span) : .cosine(from: first, to: last, over: span)
  }

  private func way(_ first: Double, _ last: Double, _ step: Int, of span: Int) -> Double {
    if step == 0 { return first }
    let progress = Double(step) / Double(span)
    return isLinear
      ? first + (last - first) * progress : last + (first - last) * cosineFall(progress)
  }

  /// The formula above.
  public var shape: CurveShape? {
    let start = peak / startDivisor
    return shape(start: start, middle: peak, end: start / endDivisor)
  }
}
