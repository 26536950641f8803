internal import Plotting

/// Points of a curve that has a value for each step, few enough to keep.
enum StepSampling {
  /// Up to so many steps every one becomes a point.
  static let mostPoints = 4096

  /// A point for each value; of more than `mostPoints` only the first, lowest, highest and last of
  /// each stretch, which is all that a drawing can show.
  static func points(_ values: [Double]) -> [Point] {
    guard values.count > mostPoints else {
      return values.indices.map { Point(x: Double($0), y: values[$0]) }
    }
    let stretch = (values.count + mostPoints / 4 - 1) / (mostPoints / 4)
    var points: [Point] = []
    for start in stride(from: 0, to: values.count, by: stretch) {
      let end = min(start + stretch, values.count) - 1
      var (low, high) = (start, start)
      for index in start...end {
        if values[index] < values[low] { low = index }
        if values[index] > values[high] { high = index }
      }
      var last = -1
      for index in [start, min(low, high), max(low, high), end] where index > last {
        points.append(Point(x: Double(index), y: values[index]))
        last = index
      }
    }
    return points
  }

  /// About `count` steps spread evenly from 0 to `last`, both included.
  static func evenly(_ count: Int, upTo last: Int) -> [Int] {
    guard last > 0 else { return [0] }
    let parts = min(max(count - 1, 1), last)
    return (0...parts).map { Int((Double($0) * Double(last) / Double(parts)).rounded()) }
  }

  /// `steps` in rising order, each once.
  static func ordered(_ steps: [Int]) -> [Int] {
    var ordered: [Int] = []
    for step in steps.sorted() where ordered.last != step { ordered.append(step) }
    return ordered
  }
}
