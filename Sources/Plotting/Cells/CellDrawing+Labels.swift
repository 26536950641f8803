extension CellDrawing {
  /// Draws the marks, each with its label where there is room beside, above or below it.
  mutating func drawMarks() {
    for mark in figure.marks {
      guard let x = spans.x.place(mark.point.x), let y = spans.y.place(mark.point.y),
        Place(x: x, y: y).isInside
      else { continue }
      let (column, row) = (column(dots.column(x)), layout.top + dots.row(y))
      canvas.put(glyphs.mark(mark.symbol), column, row, .mark)
      label(mark, column, row)
    }
  }

  private mutating func label(_ mark: Mark, _ column: Int, _ row: Int) {
    let label = CellText(mark.label)
    let beside = [(column + 2, row), (column - 1 - label.width, row)]
    let middle = column - label.width / 2
    let around = [1, -1, 2, -2].flatMap { distance in
      [column + 1, middle, column - label.width].map { ($0, row + distance) }
    }
    for (start, row) in beside + around where hasRoom(label, start, row) {
      return canvas.put(label, start, row, .mark)
    }
    // Above the plot, beside the title of the y axis: for what leaves at the top.
    guard row == layout.top, row > 0, label.width < canvas.width else { return }
    let start = min(max(middle, 0), canvas.width - label.width)
    let room = max(start - 2, 0)
    guard canvas.isFree(room, 0, length: start - room + label.width) else { return }
    canvas.put(label, start, 0, .mark)
  }

  /// Labels each band beside its line, as far right (or up) as there is room.
  mutating func drawBandLabels() {
    for band in figure.bands {
      guard let place = places(of: band).last else { continue }
      let label = CellText(band.label)
      switch band.direction {
      case .y: labelRow(label, layout.top + dots.row(place))
      case .x: labelColumn(label, column(dots.column(place)))
      }
    }
  }

  private mutating func labelRow(_ label: CellText, _ row: Int) {
    for row in [row - 1, row + 1, row - 2, row + 2] {
      var start = canvas.width - label.width
      while start > gutter + 1 {
        if hasRoom(label, start, row) { return canvas.put(label, start, row, .band) }
        start -= 1
      }
    }
  }

  private mutating func labelColumn(_ label: CellText, _ column: Int) {
    for row in layout.top..<layout.axisRow {
      for start in [column + 2, column - 1 - label.width] where hasRoom(label, start, row) {
        return canvas.put(label, start, row, .band)
      }
    }
  }

  // Free cells in the plot area, with a free one on each side.
  private func hasRoom(_ label: CellText, _ start: Int, _ row: Int) -> Bool {
    guard label.width > 0, start > gutter, (layout.top..<layout.axisRow).contains(row) else {
      return false
    }
    guard canvas.isFree(start, row, length: label.width) else { return false }
    let (left, right) = (start - 1, start + label.width)
    return (left <= gutter || canvas.isFree(left, row))
      && (right >= canvas.width || canvas.isFree(right, row))
  }
}
