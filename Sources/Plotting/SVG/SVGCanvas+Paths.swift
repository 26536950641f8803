extension SVGCanvas {
  private var width: Double { layout.right - layout.left }
  private var height: Double { layout.bottom - layout.top }

  /// Draws a path over a plane, and a dot for each of its points when they are few.
  mutating func drawPath(_ trace: Trace, _ index: Int) {
    openSeries(index)
    // A zigzag narrower than the line is seen as a line.
    for piece in trace.pieces { outline(piece, tolerance: 1.25) }
    svg.raw("\"/>\n")
    let points = figure.series.reduce(0) { $0 + $1.points.count }
    if points <= SVGCanvas.mostDots { drawDots(trace, index) }
  }

  private static let mostDots = 150

  // A line of no length with round ends is a dot: a few bytes each.
  private mutating func drawDots(_ trace: Trace, _ index: Int) {
    svg.raw("<path class=\"updates")
    svg.seriesClass(index)
    svg.raw("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"6\"")
    svg.raw(" stroke-linecap=\"round\" d=\"")
    for piece in trace.pieces {
      // Dots that would touch make the line thicker and say nothing.
      for place in Polyline(piece, width: width, height: height).spread(by: 8) {
        svg.raw("M")
        svg.pair(layout.x(place.x), layout.y(place.y))
        svg.raw("h0")
      }
    }
    svg.raw("\"/>\n")
  }

  /// Draws the marker of a path at its end and, with several paths, once on the way; an arrow says
  /// which way it goes.
  mutating func drawPathMarkers(_ trace: Trace, _ index: Int) {
    for piece in trace.pieces {
      let line = Polyline(piece, width: width, height: height)
      guard line.length > 60 else { continue }
      if figure.series.count > 1 {
        let part = 0.3 + 0.4 * Double(index) / Double(figure.series.count)
        guard let place = line.place(after: part)?.place else { continue }
        marker(index, layout.x(place.x), layout.y(place.y))
      } else if let middle = line.arrow {
        arrow(index, middle.place, middle.direction)
      }
    }
    if let end = trace.end { marker(index, layout.x(end.x), layout.y(end.y)) }
  }

  private mutating func arrow(
    _ index: Int, _ place: Place, _ direction: (x: Double, y: Double)
  ) {
    let (x, y) = (layout.x(place.x), layout.y(place.y))
    // Up is down in a drawing.
    let (dx, dy) = (direction.x, -direction.y)
    svg.raw("<path class=\"marker")
    svg.seriesClass(index)
    svg.raw("\" d=\"M")
    svg.pair(x + 9 * dx, y + 9 * dy)
    svg.raw("L")
    svg.pair(x - 5 * dx - 6 * dy, y - 5 * dy + 6 * dx)
    svg.raw("L")
    svg.pair(x - 5 * dx + 6 * dy, y - 5 * dy - 6 * dx)
    svg.raw("z\"/>\n")
  }
}
