/// Lowers the rate when a metric has stopped improving.
///
///     bad metrics in a row > patience:  η ← max(η · factor, floor), then `cooldown` metrics of rest
///
/// It is no `Schedule`: the next rate depends on what the training measured, not on the step.
///
///     let controller = try PlateauController(factor: 0.5, patience: 3, threshold: PlateauThreshold())
///     var state = try controller.start(at: 0.1)
///     for metric in losses { state = controller.step(state, metric: metric) }
///
/// - Units: `patience`, `cooldown` and `averaging` count metrics, often one an epoch; `floor` and
///   `minimalChange` are learning rates (≥ 0); `factor` is in [0, 1).
/// - Edge cases: the first metric always improves, unless it is NaN; NaN is a bad metric and never
///   the best one; a change of the rate by no more than `minimalChange` is not made, but patience
///   and cooldown start anew all the same; a rate that starts below `floor` stays where it is.
/// - Complexity: O(1) a metric, no allocation.
/// - Source: PyTorch `ReduceLROnPlateau`; the switches of `PlateauConvention` and
///   `PlateauThreshold` make it that of Keras or Optax.
public struct PlateauController: Sendable, Equatable {
  /// Which way the metric improves.
  public let mode: PlateauMode
  /// What each reduction multiplies by.
  public let factor: Double
  /// How many bad metrics in a row are tolerated.
  public let patience: Int
  /// What counts as an improvement.
  public let threshold: PlateauThreshold
  /// How many metrics are left out after a reduction.
  public let cooldown: Int
  /// The lowest rate.
  public let floor: Double
  /// A smaller change, or an equal one, is not made.
  public let minimalChange: Double
  /// How many metrics are averaged to one.
  public let averaging: Int
  /// How patience and cooldown are counted.
  public let convention: PlateauConvention

  /// - Throws: `.notFinite`, `.negative`, `.notBelow("factor", …)` or `.notPositive("averaging", …)`.
  public init(
    mode: PlateauMode = .minimum, factor: Double, patience: Int,
    threshold: PlateauThreshold, cooldown: Int = 0, floor: Double = 0,
    minimalChange: Double = 0, averaging: Int = 1, convention: PlateauConvention = .pytorch
  ) throws(ScheduleError) {
    try checkRate(factor, "factor")
    guard factor < 1 else { throw .notBelow("factor", factor, limit: 1) }
    try checkRate(Double(patience), "patience")
    try checkRate(Double(cooldown), "cooldown")
    try checkRate(floor, "floor")
    try checkRate(minimalChange, "minimalChange")
    try checkSpan(averaging, "averaging")
    (self.mode, self.factor, self.patience, self.threshold) = (mode, factor, patience, threshold)
    (self.cooldown, self.floor, self.minimalChange) = (cooldown, floor, minimalChange)
    (self.averaging, self.convention) = (averaging, convention)
  }

  /// The state before the first metric.
  ///
  /// - Throws: `.notFinite("rate")` or `.negative("rate", …)`.
  public func start(at rate: Double) throws(ScheduleError) -> PlateauState {
    try checkRate(rate, "rate")
    return PlateauState(rate: rate, mode: mode)
  }

  /// The state after `metric`.
  public func step(_ state: PlateauState, metric: Double) -> PlateauState {
    var next = state
    next.gathered += 1
    let sum = Double(state.gathered) * state.average + metric
    next.average = sum / Double(next.gathered)
    guard next.gathered >= averaging else { return next }
    let mean = next.average
    (next.average, next.gathered) = (0, 0)
    decide(&next, mean)
    return next
  }

  /// The rate before each metric and, last, after all of them: `metrics.count + 1` rates.
  ///
  /// - Throws: `.notFinite("rate")` or `.negative("rate", …)`.
  public func rates(from rate: Double, metrics: [Double]) throws(ScheduleError) -> [Double] {
    var state = try start(at: rate)
    var rates = [state.rate]
    rates.reserveCapacity(metrics.count + 1)
    for metric in metrics {
      state = step(state, metric: metric)
      rates.append(state.rate)
    }
    return rates
  }
}

extension PlateauController {
  private func decide(_ state: inout PlateauState, _ metric: Double) {
    let isBetter = threshold.isImprovement(metric, over: state.best, mode: mode)
    if isBetter { state.best = metric }
    state.badCount = isBetter ? 0 : state.badCount + 1
    if state.cooldownLeft > 0 {
      state.cooldownLeft -= 1
      let countsAgain = convention.cooldown == .includesLast && state.cooldownLeft == 0
      state.badCount = countsAgain && !isBetter ? 1 : 0
      guard countsAgain else { return }
    }
    guard isAtEnd(state.badCount) else { return }
    reduce(&state)
  }

  private func isAtEnd(_ badCount: Int) -> Bool {
    switch convention.patience {
    case .exceeded: badCount > patience
    case .reached: badCount > 0 && badCount >= patience
    case .equalled: badCount == patience
    }
  }

  private func reduce(_ state: inout PlateauState) {
    let lower = max(state.rate * factor, floor)
    if state.rate - lower > minimalChange { state.rate = lower }
    (state.badCount, state.cooldownLeft) = (0, cooldown)
  }
}
