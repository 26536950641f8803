/// A grid of cells to write on.
struct CellCanvas {
  private enum Cell {
    case free
    case glyph([Unicode.Scalar], CellPlot.Role)
    /// The right half of a wide glyph.
    case covered
  }

  let width: Int
  let height: Int
  private var cells: [Cell]

  init(width: Int, height: Int) {
    (self.width, self.height) = (width, height)
    cells = Array(repeating: .free, count: width * height)
  }

  /// Whether nothing but a contour line is in the cell; cells outside are not free.
  func isFree(_ column: Int, _ row: Int) -> Bool {
    guard (0..<width).contains(column), (0..<height).contains(row) else { return false }
    switch cells[row * width + column] {
    case .free: return true
    case .glyph(_, let role): return role == .contour
    case .covered: return false
    }
  }

  private func isBlank(_ column: Int, _ row: Int) -> Bool {
    if case .free = cells[row * width + column] { return true }
    return false
  }

  /// Whether `length` cells from `column` on are free.
  func isFree(_ column: Int, _ row: Int, length: Int) -> Bool {
    for offset in 0..<length where !isFree(column + offset, row) { return false }
    return true
  }

  /// Writes one glyph of one cell; outside nothing happens.
  mutating func put(_ scalar: Unicode.Scalar, _ column: Int, _ row: Int, _ role: CellPlot.Role) {
    guard (0..<width).contains(column), (0..<height).contains(row) else { return }
    cells[row * width + column] = .glyph([scalar], role)
  }

  /// Writes `text` from `column` on; what does not fit is left out.
  mutating func put(_ text: CellText, _ column: Int, _ row: Int, _ role: CellPlot.Role) {
    guard (0..<height).contains(row) else { return }
    var column = column
    for glyph in text.glyphs {
      guard column >= 0, column + glyph.width <= width else { return }
      cells[row * width + column] = .glyph(glyph.scalars, role)
      if glyph.width == 2 { cells[row * width + column + 1] = .covered }
      column += glyph.width
    }
  }

  /// The rows as runs of one role, without free cells at their ends.
  var lines: [[CellPlot.Run]] {
    (0..<height).map { line($0) }
  }

  private func line(_ row: Int) -> [CellPlot.Run] {
    var runs: [CellPlot.Run] = []
    var end = width
    while end > 0, isBlank(end - 1, row) { end -= 1 }
    for column in 0..<end {
      switch cells[row * width + column] {
      case .covered: continue
      case .free: append(" ", .blank, to: &runs)
      case .glyph(let scalars, let role):
        for scalar in scalars { append(scalar, role, to: &runs) }
      }
    }
    return runs
  }

  private func append(
    _ scalar: Unicode.Scalar, _ role: CellPlot.Role, to runs: inout [CellPlot.Run]
  ) {
    if runs.isEmpty || runs[runs.count - 1].role != role {
      runs.append(CellPlot.Run(text: "", role: role))
    }
    runs[runs.count - 1].text.unicodeScalars.append(scalar)
  }
}
