extension CellDrawing {
  /// Draws both axes with their ticks and labels.
  mutating func drawAxes() {
    let frame = glyphs.frame
    for row in 0..<layout.rows {
      canvas.put(frame.vertical, gutter, layout.top + row, .frame)
    }
    drawYTicks()
    guard layout.axisLines > 0 else { return }
    canvas.put(frame.corner, gutter, layout.axisRow, .frame)
    for column in 0..<dots.columns {
      canvas.put(frame.horizontal, self.column(column), layout.axisRow, .frame)
    }
    drawXTicks()
  }

  private mutating func drawYTicks() {
    var taken = -1
    for tick in yTicks.reversed() where tick.isMajor {
      guard let place = spans.y.place(tick.value) else { continue }
      let row = dots.row(place)
      guard row > taken else { continue }
      taken = row
      let label = CellText(tick.label)
      canvas.put(label, gutter - 1 - label.width, layout.top + row, .tick)
      canvas.put(glyphs.frame.leftTick, gutter, layout.top + row, .frame)
    }
  }

  private mutating func drawXTicks() {
    let ticks = fittingXTicks()
    for tick in ticks {
      guard let place = spans.x.place(tick.value) else { continue }
      let column = column(dots.column(place))
      canvas.put(glyphs.frame.bottomTick, column, layout.axisRow, .frame)
      let label = CellText(tick.label)
      canvas.put(label, start(of: label, at: column), layout.axisRow + 1, .tick)
    }
  }

  // The most ticks whose labels have two cells between them.
  private func fittingXTicks() -> [Tick] {
    var count = min(max(dots.columns / 8, 1), 12)
    while count > 0 {
      let ticks = spans.x.ticks(count: count, isWhole: spans.xIsWhole).filter { $0.isMajor }
      if haveRoom(ticks) { return ticks }
      count -= 1
    }
    return spans.x.ticks(count: 1, isWhole: spans.xIsWhole).filter { $0.isMajor }.suffix(1)
  }

  private func haveRoom(_ ticks: [Tick]) -> Bool {
    var free = 0
    for tick in ticks {
      guard let place = spans.x.place(tick.value) else { continue }
      let label = CellText(tick.label)
      let start = start(of: label, at: column(dots.column(place)))
      guard start >= free, start >= 0 else { return false }
      free = start + label.width + 2
    }
    return true
  }

  // Under its tick, but not beyond the right end.
  private func start(of label: CellText, at column: Int) -> Int {
    min(column - (label.width - 1) / 2, canvas.width - label.width)
  }

  /// Writes the titles of the axes: the y axis' above it, the x axis' below its right end.
  mutating func drawTitles() {
    if layout.yTitleLines > 0 {
      let title = CellText(figure.y.label).cut(to: canvas.width, ellipsis: glyphs.ellipsis)
      let start = min(max(gutter - title.width / 2, 0), canvas.width - title.width)
      canvas.put(title, title.width <= gutter + 1 ? gutter + 1 - title.width : start / 2, 0, .title)
    }
    if layout.xTitleLines > 0 {
      let title = CellText(figure.x.label).cut(to: canvas.width, ellipsis: glyphs.ellipsis)
      let middle = gutter + 1 + (dots.columns - title.width) / 2
      canvas.put(title, max(min(middle, canvas.width - title.width), 0), layout.xTitleRow, .title)
    }
  }

  /// Writes the legend.
  mutating func drawLegend() {
    guard layout.legendLines > 0 else { return }
    for entry in legend.entries {
      let row = layout.legendRow + entry.line
      canvas.put(glyphs.marker(entry.series), entry.column, row, .series(entry.series))
      canvas.put(entry.name, entry.column + 2, row, .series(entry.series))
    }
  }
}
