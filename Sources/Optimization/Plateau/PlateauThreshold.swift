/// By how much a metric must beat the best one so far to count as an improvement.
///
///     minimum: m < best · (1 − relative) − absolute          (`signed`)
///     maximum: m > best · (1 + relative) + absolute
///
/// Where best is negative, the signed form asks for *less* than no improvement: with best −1 and
/// relative 0.1 a loss of −0.95 counts as better. `magnitude` uses best ∓ relative · |best|.
///
/// - Units: `relative` is a fraction of the best metric, `absolute` has the unit of the metric.
/// - Source: PyTorch `ReduceLROnPlateau` (`threshold_mode` rel or abs, signed), Keras (`min_delta`,
///   absolute), Optax `reduce_on_plateau` (`rtol` and `atol`, signed).
public struct PlateauThreshold: Sendable, Equatable {
  /// What a relative threshold is a fraction of.
  public enum Reference: Sendable, Equatable {
    /// The best metric with its sign, as the frameworks have it.
    case signed
    /// Its magnitude, which also works below 0.
    case magnitude
  }

  /// The fraction of the best metric.
  public let relative: Double
  /// The amount.
  public let absolute: Double
  /// What `relative` is a fraction of.
  public let reference: Reference

  /// - Throws: `.notFinite` or `.negative`, naming `relative` or `absolute`.
  public init(
    relative: Double = 0, absolute: Double = 0, of reference: Reference = .magnitude
  ) throws(ScheduleError) {
    try checkRate(relative, "relative")
    try checkRate(absolute, "absolute")
    (self.relative, self.absolute, self.reference) = (relative, absolute, reference)
  }

  /// Whether `metric` beats `best`; NaN beats nothing.
  public func isImprovement(_ metric: Double, over best: Double, mode: PlateauMode) -> Bool {
    switch mode {
    case .minimum: metric < scaled(best, by: 1 - relative, shift: -relative) - absolute
    case .maximum: metric > scaled(best, by: 1 + relative, shift: relative) + absolute
    }
  }

  private func scaled(_ best: Double, by factor: Double, shift: Double) -> Double {
    switch reference {
    case .signed: best * factor
    // The first metric always improves: infinity times 0 would be NaN.
    case .magnitude: best.isFinite ? best + shift * best.magnitude : best
    }
  }
}
