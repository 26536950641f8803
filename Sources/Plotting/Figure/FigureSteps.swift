/// The steps of a figure, one by one, as a reader plays them or reads them off.
///
/// Of curves these are all x that some curve has a point at; of paths over a plane, the numbers of
/// their points.
public struct FigureSteps: Sendable {
  private let series: [Series]
  /// Rising; nil for paths.
  private let places: [Double]?
  /// How many steps there are; 0 when nothing is drawn.
  public let count: Int

  /// Lists the steps of `figure`.
  public init(_ figure: Figure) {
    series = figure.series
    if figure.series.contains(where: { $0.style == .path }) {
      places = nil
      count = figure.series.reduce(0) { max($0, $1.points.count) }
    } else {
      let merged = FigureSteps.merged(figure.series)
      (places, count) = (merged, merged.count)
    }
  }

  /// The curves up to a share of the steps (0…1): at 0 the first alone, at 1 everything.
  func part(_ shown: Double) -> StepPart? {
    guard shown < 1, count > 1 else { return nil }
    let last = Int((max(shown, 0) * Double(count - 1)).rounded())
    guard let places else {
      return StepPart(series: series.map { $0.first(last + 1) }, end: nil)
    }
    return StepPart(series: series, end: places[last])
  }

  /// The x of step `index` of a curve; nil for paths.
  func place(_ index: Int) -> Double? { places.map { $0[index] } }

  /// The step nearest to `x`.
  func nearest(to x: Double) -> Int {
    guard let places else { return 0 }
    let after = places.firstIndex { $0 >= x } ?? places.count - 1
    guard after > 0, x - places[after - 1] < places[after] - x else { return after }
    return after - 1
  }

  /// Curve by curve, its point at step `index`; nil where it has none near.
  func points(at index: Int) -> [Point?] {
    guard let x = place(index) else {
      return series.map { index < $0.points.count ? $0.points[index] : nil }
    }
    return series.map { $0.point(at: x) }
  }

  private static func merged(_ series: [Series]) -> [Double] {
    var places: [Double] = []
    for curve in series { places = union(places, rising(curve)) }
    return places
  }

  // The points of a curve stand in rising order already, but for some of a scatter.
  private static func rising(_ series: Series) -> [Double] {
    var places: [Double] = []
    for point in series.points where point.x.isFinite {
      var index = places.count
      places.append(point.x)
      while index > 0, places[index - 1] > point.x {
        places[index] = places[index - 1]
        index -= 1
      }
      places[index] = point.x
    }
    return places
  }

  /// What is in one of two rising lists, each once.
  private static func union(_ first: [Double], _ second: [Double]) -> [Double] {
    var places: [Double] = []
    var (left, right) = (0, 0)
    while left < first.count || right < second.count {
      let isLeft = right == second.count || left < first.count && first[left] <= second[right]
      let next = isLeft ? first[left] : second[right]
      if isLeft { left += 1 } else { right += 1 }
      if places.last != next { places.append(next) }
    }
    return places
  }
}

/// The first part of the curves of a figure.
struct StepPart {
  let series: [Series]
  /// The last x that is shown; nil when `series` is cut already.
  let end: Double?
}

extension Series {
  fileprivate func first(_ count: Int) -> Series {
    Series(name: name, style: style, points: Array(points.prefix(count)))
  }

  // Several runs may be sampled at different steps: then the value last known counts.
  fileprivate func point(at x: Double) -> Point? {
    guard let last = points.last, x <= last.x || style == .steps else { return nil }
    var (low, high) = (0, points.count)
    while low < high {
      let middle = (low + high) / 2
      if points[middle].x <= x { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? points[low - 1] : nil
  }
}
