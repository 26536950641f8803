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

  /// At most `count` + 2 steps from 0 to `last`: round ones, and `last` itself.
  static func round(_ count: Int, upTo last: Int) -> [Int] {
    var power = 1
    while power * 10 * count <= last { power *= 10 }
    let factor = [1, 2, 5].first { $0 * power * count >= last } ?? 10
    let gap = factor * power
    return Array(stride(from: 0, to: last, by: gap)) + [last]
  }

  /// `steps` in rising order, each once.
  static func ordered(_ steps: [Int]) -> [Int] {
    var ordered: [Int] = []
    for step in steps {
      let place = ordered.firstIndex { $0 >= step } ?? ordered.count
      if place == ordered.count || ordered[place] != step { ordered.insert(step, at: place) }
    }
    return ordered
  }
}
