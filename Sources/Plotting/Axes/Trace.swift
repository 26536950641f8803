/// A curve as lines to draw: cut at the edges of the plot, interrupted where points have no place,
/// with the corners of a staircase put in.
struct Trace: Sendable {
  /// Connected lines; one of a single place is a dot.
  private(set) var pieces: [[Place]] = []
  private var current: [Place] = []

  init(_ series: Series, x: AxisSpan, y: AxisSpan) {
    var previous: Place?
    for point in series.points {
      guard let across = x.place(point.x), let up = y.place(point.y) else {
        finish()
        previous = nil
        continue
      }
      let place = Place(x: across, y: up)
      join(previous, place, series.style)
      previous = place
    }
    if let last = previous, case .steps = series.style, last.x < 1 {
      segment(from: last, to: Place(x: 1, y: last.y))
    }
    finish()
  }

  /// The line through `places`, interrupted where there is none.
  init(_ places: [Place?]) {
    var previous: Place?
    for place in places {
      if let place { join(previous, place, .path) } else { finish() }
      previous = place
    }
    finish()
  }

  /// The part from the left edge to `x`, of a curve that runs from left to right.
  func cut(at x: Double) -> Trace {
    var cut = Trace([])
    for piece in pieces {
      guard let first = piece.first, first.x <= x else { continue }
      let kept = piece.filter { $0.x <= x }
      cut.pieces.append(kept)
      guard let start = kept.last, kept.count < piece.count else { continue }
      let end = piece[kept.count]
      let share = (x - start.x) / (end.x - start.x)
      guard share > 1e-9 else { continue }
      cut.pieces[cut.pieces.count - 1].append(
        Place(x: x, y: start.y + share * (end.y - start.y)))
    }
    return cut
  }

  private mutating func join(_ previous: Place?, _ place: Place, _ style: Series.Style) {
    guard let previous, style != .points else {
      finish()
      dot(place)
      return
    }
    if style == .steps, previous.y != place.y {
      let corner = Place(x: place.x, y: previous.y)
      segment(from: previous, to: corner)
      segment(from: corner, to: place)
    } else {
      segment(from: previous, to: place)
    }
  }

  private mutating func dot(_ place: Place) {
    if place.isInside, current.isEmpty { current = [place] }
  }

  private mutating func segment(from start: Place, to end: Place) {
    guard let cut = Segment(start, end).cut() else { return finish() }
    if current.last != cut.start {
      finish()
      current = [cut.start]
    }
    if cut.end != cut.start { current.append(cut.end) }
    if cut.end != end { finish() }
  }

  private mutating func finish() {
    if !current.isEmpty { pieces.append(current) }
    current = []
  }

  /// The first place that is drawn.
  var start: Place? { pieces.first?.first }

  /// The last place that is drawn.
  var end: Place? { pieces.last?.last }

  /// How high the curve is at `x`; at a step, the height after it.
  func height(at x: Double) -> Double? {
    for piece in pieces.reversed() {
      guard let first = piece.first, let last = piece.last, first.x <= x, x <= last.x else {
        continue
      }
      var index = piece.count - 1
      while index > 0, piece[index].x > x { index -= 1 }
      let start = piece[index]
      guard index + 1 < piece.count, piece[index + 1].x > start.x else { return start.y }
      let end = piece[index + 1]
      return start.y + (end.y - start.y) * (x - start.x) / (end.x - start.x)
    }
    return nil
  }
}
