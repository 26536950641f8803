/// A schedule times a number.
///
///     η(t) = factor · base(t)
///
/// - Units: `factor` is a plain number (≥ 0).
/// - Edge cases: a product beyond the largest Double is the largest Double.
public struct Scaled<Base: Schedule>: Schedule {
  /// What is scaled.
  public let base: Base
  /// What each rate is multiplied by.
  public let factor: Double

  /// - Throws: `.notFinite("factor")` or `.negative("factor", …)`.
  public init(_ base: Base, by factor: Double) throws(ScheduleError) {
    try checkRate(factor, "factor")
    (self.base, self.factor) = (base, factor)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    min(factor * base.rate(at: step), .greatestFiniteMagnitude)
  }

  /// Fills as `base` does, then scales.
  public func fill(_ rates: inout [Double], from step: Int) {
    base.fill(&rates, from: step)
    for index in rates.indices {
      rates[index] = min(factor * rates[index], .greatestFiniteMagnitude)
    }
  }

  /// Where the final value begins; nil when there is none, or it is beyond counting.
  public var length: Int? { base.length }

  /// That of `base`, as it is: only rates are changed.
  public var momentum: AnySchedule? { base.momentum }

  /// The formula above.
  public var shape: CurveShape? {
    base.shape.map { $0.scaled(by: factor) }
  }
}

extension Schedule {
  /// This schedule with every rate multiplied by `factor`; written `0.5 * X` in the language.
  ///
  /// - Throws: `.notFinite("factor")` or `.negative("factor", …)`.
  public func scaled(by factor: Double) throws(ScheduleError) -> Scaled<Self> {
    try Scaled(self, by: factor)
  }
}
