/// The names of the curves, packed into lines.
struct Legend {
  /// One entry: where it stands and what it says.
  struct Entry {
    let series: Int
    let line: Int
    let column: Int
    let name: CellText
  }

  private(set) var entries: [Entry] = []

  /// Lays out the names in lines of `width` cells: a marker, a space, the name; three spaces
  /// between two of a line. A single curve needs no legend.
  init(_ series: [Series], width: Int, ellipsis: String) {
    guard series.count > 1 else { return }
    var (line, column) = (0, 0)
    for (index, series) in series.enumerated() {
      let name = CellText(series.name).cut(to: width - 2, ellipsis: ellipsis)
      if column > 0, column + 3 + 2 + name.width > width { (line, column) = (line + 1, 0) }
      if column > 0 { column += 3 }
      entries.append(Entry(series: index, line: line, column: column, name: name))
      column += 2 + name.width
    }
  }

  /// How many lines it takes.
  var lines: Int { entries.last.map { $0.line + 1 } ?? 0 }
}
