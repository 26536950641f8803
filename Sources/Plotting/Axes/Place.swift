/// A place in the plot: (0, 0) at the lower left, (1, 1) at the upper right.
struct Place: Sendable, Equatable {
  var x: Double
  var y: Double

  /// Whether it is in the plot, up to rounding.
  var isInside: Bool {
    x >= -1e-9 && x <= 1 + 1e-9 && y >= -1e-9 && y <= 1 + 1e-9
  }
}

/// A straight line between two places.
struct Segment {
  let start: Place
  let end: Place

  init(_ start: Place, _ end: Place) { (self.start, self.end) = (start, end) }

  /// The part inside the plot, if any (Liang and Barsky's algorithm).
  func cut() -> (start: Place, end: Place)? {
    if start.isInside, end.isInside { return (start, end) }
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    var (first, last) = (0.0, 1.0)
    for (slope, room) in [(-dx, start.x), (dx, 1 - start.x), (-dy, start.y), (dy, 1 - start.y)] {
      if slope == 0 {
        if room < -1e-9 { return nil }
      } else if slope < 0 {
        first = max(first, room / slope)
      } else {
        last = min(last, room / slope)
      }
    }
    guard first <= last else { return nil }
    let from = first == 0 ? start : Place(x: start.x + first * dx, y: start.y + first * dy)
    let to = last == 1 ? end : Place(x: start.x + last * dx, y: start.y + last * dy)
    return (from, to)
  }
}
