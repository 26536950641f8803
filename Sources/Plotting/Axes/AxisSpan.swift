internal import CLibm

/// What part of an axis is drawn, and where each value of it lies.
struct AxisSpan: Sendable {
  /// The value at the left or at the bottom.
  let lower: Double
  /// The value at the right or at the top, greater than `lower`.
  let upper: Double
  let scale: Axis.Scale
  private let low: Double
  private let width: Double

  /// A range that is not empty; > 0 when `scale` is logarithmic.
  init(from lower: Double, to upper: Double, scale: Axis.Scale) {
    (self.lower, self.upper, self.scale) = (lower, upper, scale)
    low = AxisSpan.distance(lower, scale)
    width = AxisSpan.distance(upper, scale) - low
  }

  /// Where `value` lies: 0 at `lower`, 1 at `upper`, less or more outside; nil when it has no
  /// place.
  func place(_ value: Double) -> Double? {
    guard value.isFinite else { return nil }
    if scale == .logarithmic, value <= 0 { return nil }
    let place = (AxisSpan.distance(value, scale) - low) / width
    // Places far outside matter only by their side; smaller numbers keep slopes finite.
    return min(max(place, -1e6), 1e6)
  }

  /// The value that lies at `place`: the inverse of `place(_:)`.
  func value(at place: Double) -> Double {
    let distance = low + place * width
    return scale == .logarithmic ? pow(10, distance) : distance * 4
  }

  /// About `count` ticks with labels, and small ticks between decades.
  func ticks(count: Int, isWhole: Bool = false) -> [Tick] {
    switch scale {
    case .logarithmic: LogarithmicTicks.ticks(from: lower, to: upper, count: count)
    case .linear:
      LinearTicks(from: lower, to: upper, count: count, isWhole: isWhole)?
        .ticks(from: lower, to: upper) ?? []
    }
  }

  /// The same span with both ends moved out to round values, as suits about `count` ticks.
  func roundedOut(count: Int) -> AxisSpan {
    switch scale {
    case .logarithmic:
      return AxisSpan(
        from: LogarithmicTicks.roundedDown(lower), to: LogarithmicTicks.roundedUp(upper),
        scale: scale)
    case .linear:
      guard let ticks = LinearTicks(from: lower, to: upper, count: count, isWhole: false)
      else { return self }
      let ends = ticks.rounded(from: lower, to: upper)
      return AxisSpan(from: ends.lower, to: ends.upper, scale: scale)
    }
  }

  // A quarter of the value, so that the distance of ±10³⁰⁸ is still a number.
  private static func distance(_ value: Double, _ scale: Axis.Scale) -> Double {
    scale == .logarithmic ? log10(value) : value / 4
  }
}
