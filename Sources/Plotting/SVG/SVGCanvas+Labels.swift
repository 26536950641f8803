extension SVGCanvas {
  /// Draws the bands without their labels, behind everything else.
  mutating func drawBands() {
    for band in figure.bands {
      let span = band.direction == .x ? spans.x : spans.y
      guard let from = span.place(band.range.lowerBound),
        let to = span.place(band.range.upperBound), from <= 1, to >= 0
      else { continue }
      guard band.direction == .y || isReached(from) else { continue }
      let (low, high) = (max(from, 0), min(to, 1))
      if from == to { drawBandLine(band, at: low) } else { drawBandArea(band, low, high) }
    }
  }

  private mutating func drawBandLine(_ band: Band, at place: Double) {
    switch band.direction {
    case .x:
      let x = layout.x(place)
      svg.line("band-line", from: (x, layout.top), to: (x, layout.bottom), dashes: "3 4")
    case .y:
      let y = layout.y(place)
      svg.line("band-line", from: (layout.left, y), to: (layout.right, y), dashes: "3 4")
    }
  }

  private mutating func drawBandArea(_ band: Band, _ low: Double, _ high: Double) {
    let isAcross = band.direction == .x
    let (left, right) = isAcross ? (layout.x(low), layout.x(high)) : (layout.left, layout.right)
    let (top, bottom) = isAcross ? (layout.top, layout.bottom) : (layout.y(high), layout.y(low))
    svg.raw("<rect class=\"band\" fill-opacity=\"0.1\"")
    svg.attribute("x", left)
    svg.attribute("y", top)
    svg.attribute("width", right - left)
    svg.attribute("height", bottom - top)
    svg.raw("/>\n")
  }

  /// Labels the bands: those of the y axis at an end of their upper edge, those of the x axis
  /// beside their left one.
  mutating func drawBandLabels() {
    for band in figure.bands where !band.label.utf8.isEmpty {
      let span = band.direction == .x ? spans.x : spans.y
      guard let from = span.place(band.range.lowerBound),
        let to = span.place(band.range.upperBound), from <= 1, to >= 0
      else { continue }
      let edges = (max(from, 0), min(to, 1))
      let candidates =
        band.direction == .x ? besides(edges.0, edges.1) : along(edges.0, edges.1)
      guard let place = labels.place(band.label, candidates),
        band.direction == .y || isReached(from)
      else { continue }
      svg.label(
        band.label, x: place.x, y: place.y, anchor: place.anchor, classes: "band-label")
    }
  }

  private func along(_ low: Double, _ high: Double) -> [SVGLabelPlacer.Candidate] {
    let ends: [(x: Double, anchor: SVGAnchor)] = [
      (layout.right - 6, .end), (layout.left + 10, .start),
      ((layout.left + layout.right) / 2, .middle),
    ]
    return ends.flatMap { end in
      [layout.y(high) - 8, layout.y(low) + 20].map {
        SVGLabelPlacer.Candidate(end.x, $0, end.anchor)
      }
    }
  }

  private func besides(_ low: Double, _ high: Double) -> [SVGLabelPlacer.Candidate] {
    [16.0, 40, 64, 88, 112, 136, 160, 184].flatMap { offset in
      [
        SVGLabelPlacer.Candidate(layout.x(low) + 6, layout.top + offset, .start),
        SVGLabelPlacer.Candidate(layout.x(low) - 6, layout.top + offset, .end),
      ]
    }
  }

  /// Draws the marks, each with its label where it covers nothing.
  mutating func drawMarks() {
    for mark in figure.marks {
      guard let x = spans.x.place(mark.point.x), let y = spans.y.place(mark.point.y),
        Place(x: x, y: y).isInside
      else { continue }
      let (across, down) = (layout.x(x), layout.y(y))
      // A place is found for every label, so that none moves while others appear.
      let place =
        mark.label.utf8.isEmpty ? nil : labels.place(mark.label, around(across, down))
      guard figure.surface != nil || isReached(x) else { continue }
      switch mark.symbol {
      case .ring: ring(across, down)
      case .cross: cross(across, down)
      }
      guard let place else { continue }
      svg.label(
        mark.label, x: place.x, y: place.y, anchor: place.anchor, classes: "mark-label")
    }
  }

  private mutating func ring(_ x: Double, _ y: Double) {
    svg.raw("<circle class=\"mark\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\"")
    svg.attribute("cx", x)
    svg.attribute("cy", y)
    svg.raw(" r=\"6\"/>\n")
  }

  private mutating func cross(_ x: Double, _ y: Double) {
    svg.raw("<path class=\"mark\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" d=\"M")
    svg.pair(x - 6, y)
    svg.raw("h12m-6-6v12\"/>\n")
  }

  private func around(_ x: Double, _ y: Double) -> [SVGLabelPlacer.Candidate] {
    let places: [(dx: Double, dy: Double, anchor: SVGAnchor)] = [
      (12, 5.5, .start), (-12, 5.5, .end), (0, -14, .middle), (0, 26, .middle),
      (8, -12, .start), (8, 24, .start), (-8, -12, .end), (-8, 24, .end),
    ]
    return places.map { SVGLabelPlacer.Candidate(x + $0.dx, y + $0.dy, $0.anchor) }
  }
}
