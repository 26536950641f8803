internal import Curriculum
internal import Markdown

extension ContentHTML {
  /// A table in a region that scrolls. When its first column has no heading, its cells head their rows.
  mutating func write(_ table: ContentTable) {
    let columns = table.header.map(\.plainText).filter { !$0.isEmpty }.joined(separator: ", ")
    let namesRows = table.header.count > 1 && table.header.first?.isEmpty == true
    openScroller(label: "Table: \(columns.shortened(to: 80))")
    writer.open("table")
    writer.newline()
    writer.open("thead")
    writer.newline()
    openRow()
    for (place, cell) in table.header.enumerated() {
      write(cell, place == 0 && namesRows ? "td" : "th", at: place, of: table)
    }
    closeRow()
    writer.close("thead")
    writer.newline()
    if !table.rows.isEmpty { writeBody(of: table, namesRows: namesRows) }
    writer.close("table")
    writer.newline()
    closeScroller()
  }

  private mutating func writeBody(of table: ContentTable, namesRows: Bool) {
    writer.open("tbody")
    writer.newline()
    for row in table.rows {
      openRow()
      for (place, cell) in row.enumerated() {
        let isName = place == 0 && namesRows
        write(cell, isName ? "th" : "td", scope: isName ? "row" : nil, at: place, of: table)
      }
      closeRow()
    }
    writer.close("tbody")
    writer.newline()
  }

  private mutating func openRow() {
    writer.open("tr")
    writer.newline()
  }

  private mutating func closeRow() {
    writer.close("tr")
    writer.newline()
  }

  private mutating func write(
    _ cell: [ContentInline], _ tag: StaticString, scope: String? = nil, at place: Int,
    of table: ContentTable
  ) {
    let alignment = place < table.alignments.count ? table.alignments[place] : .none
    writer.open(tag, ("scope", scope), ("class", Self.className(alignment)))
    write(cell)
    writer.close(tag)
    writer.newline()
  }

  private static func className(_ alignment: Table.Alignment) -> String? {
    switch alignment {
    case .none: nil
    case .left: "align-left"
    case .center: "align-center"
    case .right: "align-right"
    }
  }
}
