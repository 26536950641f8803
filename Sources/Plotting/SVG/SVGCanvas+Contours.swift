extension SVGCanvas {
  /// Draws the contour lines: one element a level, thin, behind everything else.
  mutating func drawContours() {
    guard let contours = spans.contours else { return }
    for (index, lines) in contours.levels.enumerated() where !lines.isEmpty {
      svg.raw("<path class=\"contour contour-")
      svg.whole(UInt(index + 1))
      svg.raw("\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"0.35\" d=\"")
      for line in lines { outline(line, tolerance: 0.5) }
      svg.raw("\"/>\n")
    }
  }

  /// Draws a line in any direction: whole tenths of a unit, each corner told from the one before,
  /// which is half the bytes.
  mutating func outline(_ line: [Place], tolerance: Double) {
    let corners = Polyline(
      line, width: layout.right - layout.left, height: layout.bottom - layout.top
    ).simplified(tolerance: tolerance)
    guard corners.count > 1, let first = corners.first, let end = corners.last else { return }
    var last = tenths(first)
    svg.raw("M")
    svg.tenths(last.x, last.y)
    let isClosed = first == end && corners.count > 3
    var isFirst = true
    for (index, corner) in corners.dropFirst().enumerated() {
      if isClosed, index == corners.count - 2 { break }
      let next = tenths(corner)
      guard next.x != last.x || next.y != last.y else { continue }
      if isFirst { svg.raw("l") }
      svg.tenths(next.x - last.x, next.y - last.y, isFirst: isFirst)
      (last, isFirst) = (next, false)
    }
    // A line of no length needs an end all the same, to be a dot.
    svg.raw(isFirst ? "h0" : isClosed ? "z" : "")
  }

  private func tenths(_ place: Place) -> (x: Int, y: Int) {
    (Int((layout.x(place.x) * 10).rounded()), Int((layout.y(place.y) * 10).rounded()))
  }
}
