extension SVGCanvas {
  /// Draws the curves, their markers and, where there is room for them, their names at their ends.
  mutating func drawSeries() {
    for (index, trace) in spans.traces.enumerated() {
      switch figure.series[index].style {
      case .points: drawPoints(trace, index)
      case .line, .steps: drawCurve(trace, index)
      case .path: figure.plane?.drawPath(&self, trace, index)
      }
    }
    for (index, trace) in spans.traces.enumerated() {
      switch figure.series[index].style {
      case .points: break
      case .line, .steps: if figure.series.count > 1 { drawMarkers(trace, index) }
      case .path: figure.plane?.drawMarkers(&self, trace, index)
      }
    }
    if layout.labelsEnds { drawEndLabels() }
  }

  private mutating func drawCurve(_ trace: Trace, _ index: Int) {
    let pieces = simplified(trace)
    openSeries(index)
    for piece in pieces { path(piece) }
    svg.raw("\"/>\n")
    for piece in pieces where piece.count == 1 {
      marker(index, layout.x(piece[0].x), layout.y(piece[0].y))
    }
  }

  func simplified(_ trace: Trace) -> [[Place]] {
    trace.simplified(width: layout.right - layout.left, height: layout.bottom - layout.top)
  }

  mutating func openSeries(_ index: Int) {
    svg.raw("<path class=\"series")
    svg.seriesClass(index)
    svg.raw("\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2.5\"")
    svg.raw(" stroke-linejoin=\"round\" stroke-linecap=\"round\"")
    if figure.series.count > 1, let dashes = SVGSeriesStyle.style(index).dashes {
      svg.raw(" stroke-dasharray=\"")
      svg.raw(dashes)
      svg.raw("\"")
    }
    svg.raw(" d=\"")
  }

  /// Each corner is told from the one before; both are rounded first, so that no error adds up.
  /// Many corners are told in tenths of a unit, which nobody sees and takes a quarter less.
  mutating func path(_ piece: [Place]) {
    guard let first = piece.first else { return }
    let unit = piece.count > SVGCanvas.manyCorners ? 10 : 100
    var last = rounded(first, per: unit)
    svg.raw("M")
    svg.pair(Double(last.x) / Double(unit), Double(last.y) / Double(unit))
    var command: UInt8?
    for place in piece.dropFirst() {
      let next = rounded(place, per: unit)
      command = svg.corner(next.x - last.x, next.y - last.y, per: UInt(unit), after: command)
      last = next
    }
    // A line of no length needs an end all the same, to be a dot.
    if command == nil, piece.count > 1 { svg.raw("h0") }
  }

  private static let manyCorners = 100

  private func rounded(_ place: Place, per unit: Int) -> (x: Int, y: Int) {
    let unit = Double(unit)
    return (Int((layout.x(place.x) * unit).rounded()), Int((layout.y(place.y) * unit).rounded()))
  }

  private mutating func drawPoints(_ trace: Trace, _ index: Int) {
    for piece in trace.pieces {
      for place in piece { marker(index, layout.x(place.x), layout.y(place.y)) }
    }
  }

  // Four markers a curve, at other places than those of its neighbours.
  private mutating func drawMarkers(_ trace: Trace, _ index: Int) {
    let count = Double(spans.traces.count)
    for quarter in 0..<4 {
      let x = (Double(quarter) + (Double(index) + 0.5) / count) / 4
      guard let y = trace.height(at: x) else { continue }
      marker(index, layout.x(x), layout.y(y))
    }
  }

  /// Draws the marker of a curve at the given coordinates.
  mutating func marker(_ index: Int, _ x: Double, _ y: Double) {
    svg.raw("<path class=\"marker")
    svg.seriesClass(index)
    svg.raw("\" d=\"M")
    svg.pair(x, y)
    svg.raw(SVGSeriesStyle.style(index).marker)
    svg.raw("\"/>\n")
  }

  private mutating func drawEndLabels() {
    let ends = spans.traces.map { layout.y($0.end?.y ?? 0) }
    let heights = SVGLabelPlacer.column(
      ends, gap: 22, top: layout.top, bottom: layout.bottom)
    for (index, series) in figure.series.enumerated() {
      let end = layout.x(spans.traces[index].end?.x ?? 1)
      if self.end == nil, abs(heights[index] - ends[index]) > 4 {
        svg.line("leader", from: (end + 3, ends[index]), to: (layout.right + 13, heights[index]))
      }
      svg.label(
        series.name, x: layout.right + 16, y: heights[index] + 5.5, anchor: .start,
        classes: "label", series: index)
    }
  }

  /// Draws the legend above the plot, when the names do not stand at the curves.
  mutating func drawLegend() {
    for (index, entry) in layout.legend.enumerated() {
      let y = layout.legendTop + Double(entry.line) * SVGLayout.lineHeight
      openSeries(index)
      svg.raw("M")
      svg.pair(entry.x, y - 5.5)
      svg.raw("h36\"/>\n")
      marker(index, entry.x + 18, y - 5.5)
      svg.label(
        figure.series[index].name, x: entry.x + 46, y: y, anchor: .start, classes: "label",
        series: index)
    }
  }
}
