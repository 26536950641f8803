internal import CLibm

extension RangeSweep {
  /// What `rule` suggests for a test of `steps`; nil when the curve is too short for it.
  public func suggestion(_ rule: RangeRule, of steps: Int) -> RangeSuggestion? {
    let range = considered(of: steps)
    let curve = Array(smoothed[range])
    guard curve.count > 1 else { return nil }
    func at(_ index: Int, times factor: Double = 1) -> RangeSuggestion {
      let place = range.lowerBound + index
      return RangeSuggestion(rule: rule, rate: rates[place] * factor, index: place)
    }
    switch rule {
    case .valley: return Self.valley(curve).map { at($0.middle) }
    case .slide: return Self.slide(curve).map { at($0) }
    case .minimum: return at(Self.lowest(curve), times: 0.1)
    case .steepest:
      let slopes = curve.indices.dropLast().map { index in
        let place = range.lowerBound + index
        return (curve[index + 1] - curve[index]) / log(rates[place + 1] / rates[place])
      }
      return at(Self.lowest(slopes))
    }
  }

  /// From where to where the longest fall goes, as `valley` sees it.
  public func valley(of steps: Int) -> ClosedRange<Int>? {
    let range = considered(of: steps)
    guard let valley = Self.valley(Array(smoothed[range])) else { return nil }
    return range.lowerBound + valley.start...range.lowerBound + valley.end
  }

  private static func lowest(_ values: [Double]) -> Int {
    values.indices.reduce(0) { values[$1] < values[$0] ? $1 : $0 }
  }

  /// The longest fall is the longest sequence of ever lower losses, not all of which need be
  /// neighbours; it is taken to begin as many steps before its end as it has members. The rule
  /// stands at the middle of its middle third.
  private static func valley(_ curve: [Double]) -> (start: Int, middle: Int, end: Int)? {
    guard curve.count > 1 else { return nil }
    var lengths = [Int](repeating: 1, count: curve.count)
    var end = 0
    for index in curve.indices {
      for earlier in 0..<index where curve[index] < curve[earlier] {
        lengths[index] = max(lengths[index], lengths[earlier] + 1)
      }
      if lengths[index] > lengths[end] { end = index }
    }
    guard lengths[end] > 1 else { return nil }
    let start = end - lengths[end]
    let third = Double(end - start) / 3
    return (max(start, 0), max(start + Int(third) + Int(third / 2), 0), end)
  }

  /// Goes left from the end with two places fifteen steps apart, as long as their slopes differ by
  /// more than 0.005 a step.
  private static func slide(_ curve: [Double]) -> Int? {
    let (gap, threshold) = (15, 0.005)
    guard curve.count > gap else { return nil }
    var right = curve.count - 1
    var found = right - gap
    while right - gap >= 0, abs(slope(curve, right) - slope(curve, right - gap)) > threshold {
      found = right - gap
      right -= 1
    }
    return found
  }

  /// The mean slope on both sides, at the ends that on one.
  private static func slope(_ curve: [Double], _ index: Int) -> Double {
    let (left, right) = (max(index - 1, 0), min(index + 1, curve.count - 1))
    return (curve[right] - curve[left]) / Double(right - left)
  }
}
