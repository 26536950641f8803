/// Draws the parts of a figure on a canvas of cells, one after the other.
struct CellDrawing {
  let figure: Figure
  let glyphs: CellPlot.Glyphs
  let layout: CellLayout
  let legend: Legend
  let spans: PlotSpans
  let yTicks: [Tick]
  /// Cells left of the y axis.
  let gutter: Int
  var canvas: CellCanvas
  var dots: DotGrid

  init(_ figure: Figure, width: Int, height: Int, glyphs: CellPlot.Glyphs) {
    (self.figure, self.glyphs) = (figure, glyphs)
    legend = Legend(figure.series, width: width, ellipsis: glyphs.ellipsis)
    layout = CellLayout(
      height: height, hasXTitle: !figure.x.label.utf8.isEmpty,
      hasYTitle: !figure.y.label.utf8.isEmpty, legendLines: legend.lines)
    let cellsPerTick = figure.y.scale == .logarithmic ? 2 : 3
    let tickCount = min(max(layout.rows / cellsPerTick, 1), 6)
    spans = PlotSpans(figure)
    let ticks = spans.y.ticks(count: tickCount)
    let labels = ticks.reduce(0) { max($0, CellText($1.label).width) }
    let hasRoom = width - labels - 2 >= 6
    yTicks = hasRoom ? ticks : []
    gutter = hasRoom ? labels + 1 : 0
    canvas = CellCanvas(width: width, height: height)
    dots = DotGrid(columns: width - gutter - 1, rows: layout.rows, glyphs: glyphs)
  }

  /// The finished lines.
  mutating func lines() -> [[CellPlot.Run]] {
    drawCurves()
    drawAxes()
    drawTitles()
    drawMarks()
    drawBandLabels()
    drawLegend()
    return canvas.lines
  }

  /// The canvas column of a column of the plot area.
  func column(_ column: Int) -> Int { gutter + 1 + column }

  private mutating func drawCurves() {
    for level in spans.contours?.levels ?? [] {
      for line in level { dots.drawContour(line) }
    }
    for band in figure.bands { draw(band) }
    for (index, trace) in spans.traces.enumerated() {
      for piece in trace.pieces { dots.draw(piece, .series(index)) }
    }
    for row in 0..<dots.rows {
      for column in 0..<dots.columns {
        guard let cell = dots.cell(column, row) else { continue }
        let glyph = glyphs.glyph(cell.mask, cell.role)
        canvas.put(glyph, self.column(column), layout.top + row, cell.role)
      }
    }
    drawMarkers()
  }

  private mutating func draw(_ band: Band) {
    for place in places(of: band) {
      switch band.direction {
      case .x: dots.dottedColumn(place, .band)
      case .y: dots.dottedRow(place, .band)
      }
    }
  }

  /// Where the ends of a band lie that are in the plot.
  func places(of band: Band) -> [Double] {
    let span = band.direction == .x ? spans.x : spans.y
    let (from, to) = (span.place(band.range.lowerBound), span.place(band.range.upperBound))
    let places = from == to ? [from] : [from, to]
    return places.compactMap { $0 }.filter { (0...1).contains($0) }
  }

  private mutating func drawMarkers() {
    for (index, trace) in spans.traces.enumerated() {
      switch figure.series[index].style {
      case .line, .steps, .points:
        if glyphs == .braille, figure.series.count > 1 { drawCurveMarkers(trace, index) }
      case .path: drawPathMarkers(trace, index)
      }
    }
  }

  // Three markers a curve, at other places than those of its neighbours.
  private mutating func drawCurveMarkers(_ trace: Trace, _ index: Int) {
    for third in 0..<3 {
      let x = (Double(third) + (Double(index) + 0.5) / Double(spans.traces.count)) / 3
      guard let y = trace.height(at: x), (0...1).contains(y) else { continue }
      put(glyphs.marker(index), Place(x: x, y: y), .series(index))
    }
  }

  // One at the end and, with several paths, one on the way.
  private mutating func drawPathMarkers(_ trace: Trace, _ index: Int) {
    guard let end = trace.end else { return }
    if figure.series.count > 1, glyphs == .braille {
      let part = 0.3 + 0.4 * Double(index) / Double(figure.series.count)
      for piece in trace.pieces {
        let line = Polyline(piece, width: Double(dots.columns), height: 2 * Double(dots.rows))
        guard line.length > 6, let middle = line.place(after: part) else { continue }
        put(glyphs.marker(index), middle.place, .series(index))
      }
    }
    put(glyphs.marker(index), end, .series(index))
  }

  private mutating func put(_ glyph: Unicode.Scalar, _ place: Place, _ role: CellPlot.Role) {
    canvas.put(glyph, column(dots.column(place.x)), layout.top + dots.row(place.y), role)
  }
}

extension Axis {
  /// Title and unit as one text: "time (epoch)".
  var label: String {
    if unit.utf8.isEmpty { return title }
    if title.utf8.isEmpty { return unit }
    return title.utf8.elementsEqual(unit.utf8) ? title : title + " (" + unit + ")"
  }
}
