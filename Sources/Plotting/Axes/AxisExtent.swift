/// Gathers the values along an axis and finds the span that shows them.
struct AxisExtent {
  private let axis: Axis
  private var lower = Double.infinity
  private var upper = -Double.infinity
  /// Whether every value so far is a whole number, as steps and epochs are.
  private(set) var isWhole = true

  init(_ axis: Axis) { self.axis = axis }

  /// Takes `value` into account, if it has a place on the axis.
  mutating func include(_ value: Double) {
    guard value.isFinite, axis.scale == .linear || value > 0 else { return }
    (lower, upper) = (min(lower, value), max(upper, value))
    if value != value.rounded() { isWhole = false }
  }

  /// The axis' own limits where they make sense, else the values with a little air when they are
  /// all equal; from 0 when `startsAtZero` and the values are positive and not all of one size.
  func span(startsAtZero: Bool) -> AxisSpan {
    let isLogarithmic = axis.scale == .logarithmic
    if let limits = axis.limits, isUsable(limits) {
      return AxisSpan(from: limits.lowerBound, to: limits.upperBound, scale: axis.scale)
    }
    let ends = isLogarithmic ? logarithmicEnds : linearEnds(startsAtZero: startsAtZero)
    return AxisSpan(from: ends.lower, to: ends.upper, scale: axis.scale)
  }

  private func isUsable(_ limits: ClosedRange<Double>) -> Bool {
    let (from, to) = (limits.lowerBound, limits.upperBound)
    guard from.isFinite, to.isFinite, from < to else { return false }
    if axis.scale == .logarithmic, from < 1e-290 || to > 1e290 || to / from < 1 + 1e-9 {
      return false
    }
    return to / 4 - from / 4 > 1e-12 * max(abs(from), abs(to))
  }

  private var logarithmicEnds: (lower: Double, upper: Double) {
    guard lower <= upper else { return (0.1, 1) }
    // Beyond this a decade has too few neighbours to be rounded to.
    let low = min(max(lower, 1e-290), 1e290)
    let high = min(max(upper, 1e-290), 1e290)
    return high / low < 1.01 ? (low / 10, high * 10) : (low, high)
  }

  private func linearEnds(startsAtZero: Bool) -> (lower: Double, upper: Double) {
    guard lower <= upper else { return (0, 1) }
    var (low, high) = (max(min(lower, 1e305), -1e305), max(min(upper, 1e305), -1e305))
    let size = max(abs(low), abs(high))
    guard size > 1e-290 else { return (0, 1) }
    if high / 2 - low / 2 <= 1e-9 * size {
      guard startsAtZero else { return (low - max(0.5, size / 2), high + max(0.5, size / 2)) }
      return low < 0 ? (low * 2, 0) : (0, high * 2)
    }
    if startsAtZero, low > 0, low < high * 0.6 { low = 0 }
    if startsAtZero, high < 0, high > low * 0.6 { high = 0 }
    return (low, high)
  }
}
