/// A plot area of dots: 2 × 4 to a cell in braille, one to a cell in ASCII.
struct DotGrid {
  let columns: Int
  let rows: Int
  private let across: Int
  private let down: Int
  private var masks: [UInt8]
  private var roles: [CellPlot.Role]

  init(columns: Int, rows: Int, glyphs: CellPlot.Glyphs) {
    (self.columns, self.rows) = (columns, rows)
    switch glyphs {
    case .braille: (across, down) = (2, 4)
    case .ascii: (across, down) = (1, 1)
    }
    masks = Array(repeating: 0, count: columns * rows)
    roles = Array(repeating: .blank, count: columns * rows)
  }

  /// The cell column that shows the place `x` (0…1).
  func column(_ x: Double) -> Int { dotColumn(x) / across }

  /// The cell row, from the top, that shows the place `y` (0…1).
  func row(_ y: Double) -> Int { dotRow(y) / down }

  private func dotColumn(_ x: Double) -> Int {
    Int((min(max(x, 0), 1) * Double(columns * across - 1)).rounded())
  }

  private func dotRow(_ y: Double) -> Int {
    Int(((1 - min(max(y, 0), 1)) * Double(rows * down - 1)).rounded())
  }

  /// What a cell shows: the dots as bits of a braille pattern and the role of the last one drawn;
  /// nil when it is empty.
  func cell(_ column: Int, _ row: Int) -> (mask: UInt8, role: CellPlot.Role)? {
    let index = row * columns + column
    return masks[index] == 0 ? nil : (masks[index], roles[index])
  }

  /// Draws the connected line through `places`; a single one is a dot.
  mutating func draw(_ places: [Place], _ role: CellPlot.Role) {
    guard let first = places.first else { return }
    var last = (dotColumn(first.x), dotRow(first.y))
    set(last.0, last.1, role)
    for place in places.dropFirst() {
      let next = (dotColumn(place.x), dotRow(place.y))
      line(last, next, role)
      last = next
    }
  }

  /// Draws a dotted line across the plot at the height `y`.
  mutating func dottedRow(_ y: Double, _ role: CellPlot.Role) {
    let row = dotRow(y)
    for column in stride(from: 0, to: columns * across, by: 2) { set(column, row, role) }
  }

  /// Draws a dotted line down the plot at `x`.
  mutating func dottedColumn(_ x: Double, _ role: CellPlot.Role) {
    let column = dotColumn(x)
    for row in stride(from: 0, to: rows * down, by: 2) { set(column, row, role) }
  }

  /// Draws a line with one dot a cell, where nothing is drawn yet: curves will replace its cells.
  mutating func drawContour(_ places: [Place]) {
    let corners = places.map { (dotColumn($0.x), dotRow($0.y)) }
    for (start, end) in zip(corners, corners.dropFirst()) {
      line(start, end, .contour)
    }
  }

  // Bresenham's line: whole numbers only, one dot for each step along the longer side.
  private mutating func line(_ start: (Int, Int), _ end: (Int, Int), _ role: CellPlot.Role) {
    let (width, height) = (abs(end.0 - start.0), abs(end.1 - start.1))
    let (right, below) = (start.0 < end.0 ? 1 : -1, start.1 < end.1 ? 1 : -1)
    var (column, row) = start
    var error = width - height
    while column != end.0 || row != end.1 {
      let twice = 2 * error
      if twice > -height {
        error -= height
        column += right
      }
      if twice < width {
        error += width
        row += below
      }
      set(column, row, role)
    }
  }

  private mutating func set(_ dotColumn: Int, _ dotRow: Int, _ role: CellPlot.Role) {
    let index = dotRow / down * columns + dotColumn / across
    if role == .contour, masks[index] != 0 || across == 1 && (dotColumn + dotRow) % 2 == 1 {
      return
    }
    if role != .contour, roles[index] == .contour { masks[index] = 0 }
    masks[index] |= bit(dotColumn % across, dotRow % down)
    roles[index] = role
  }

  // Braille numbers its upper six dots down the columns, then the two of the fourth row.
  private func bit(_ column: Int, _ row: Int) -> UInt8 {
    row == 3 ? 0x40 << UInt8(column) : 1 << UInt8(row + 3 * column)
  }
}
