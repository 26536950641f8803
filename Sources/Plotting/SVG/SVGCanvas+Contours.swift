extension SVGCanvas {
  /// Draws the contour lines: one element a level, thin, behind everything else.
  mutating func drawContours() {
    guard let contours = spans.contours else { return }
    for (index, lines) in contours.levels.enumerated() where !lines.isEmpty {
      svg.raw("<path class=\"contour contour-")
      svg.whole(UInt(index + 1))
      svg.raw("\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"0.35\" d=\"")
      for line in lines { contour(line) }
      svg.raw("\"/>\n")
    }
  }

  // Whole tenths of a unit, each corner told from the one before: half the bytes.
  private mutating func contour(_ line: [Place]) {
    let corners = Polyline(
      line, width: layout.right - layout.left, height: layout.bottom - layout.top
    )
    .simplified(tolerance: 0.3)
    guard corners.count > 1, let first = corners.first, let end = corners.last else { return }
    var last = tenths(first)
    svg.raw("M")
    svg.tenths(last.x, last.y)
    svg.raw("l")
    let isClosed = first == end && corners.count > 3
    for (index, corner) in corners.dropFirst().enumerated() {
      if isClosed, index == corners.count - 2 { break }
      let next = tenths(corner)
      guard next.x != last.x || next.y != last.y else { continue }
      svg.tenths(next.x - last.x, next.y - last.y, isFirst: index == 0)
      last = next
    }
    if isClosed { svg.raw("z") }
  }

  private func tenths(_ place: Place) -> (x: Int, y: Int) {
    (Int((layout.x(place.x) * 10).rounded()), Int((layout.y(place.y) * 10).rounded()))
  }
}
