import Curriculum
import Markdown

extension PageWriter {
  mutating func lines(for table: ContentTable, _ room: Extent) -> [Line] {
    let header = table.header.map { flow(of: $0, Style(.heading, .bold)) }
    var rows: [[Flow]] = []
    for row in table.rows { rows.append(row.map { flow(of: $0) }) }
    let alignments = table.alignments.map { alignment -> Line.Padding in
      switch alignment {
      case .none, .left: .left
      case .center: .center
      case .right: .right
      }
    }
    return TableWriter(glyphs: glyphs, isPlain: options.isPlain, header: header, rows: rows)
      .lines(alignments, room)
  }
}

/// A table of measured texts: a grid where it fits, records where it does not.
struct TableWriter {
  let glyphs: Glyphs
  let isPlain: Bool
  let header: [Flow]
  let rows: [[Flow]]

  /// The table in a room.
  func lines(_ alignments: [Line.Padding], _ room: Extent) -> [Line] {
    if isPlain { return records(room.text, separator: "; ") }
    let columns = header.indices
    let natural = columns.map { column in
      max(1, ([header] + rows).map { column < $0.count ? $0[column].widest : 0 }.max() ?? 1)
    }
    let words = columns.map { column in
      ([header] + rows).map { column < $0.count ? $0[column].longestWord : 0 }.max() ?? 1
    }
    guard let widths = TableLayout.widths(natural: natural, words: words, gap: 3, room: room.wide)
    else { return records(room.text, separator: nil) }
    return grid(widths, alignments)
  }

  private func grid(_ widths: [Int], _ alignments: [Line.Padding]) -> [Line] {
    var result = row(header, widths, alignments)
    result.append(rule(glyphs.rule, glyphs.ruleCrossing, widths))
    let wrapped = rows.map { row($0, widths, alignments) }
    let isTall = wrapped.contains { $0.count > 1 }
    for (index, lines) in wrapped.enumerated() {
      if index > 0 && isTall { result.append(rule(glyphs.rowRule, glyphs.rowCrossing, widths)) }
      result += lines
    }
    return result
  }

  private func row(_ cells: [Flow], _ widths: [Int], _ alignments: [Line.Padding]) -> [Line] {
    let columns = widths.indices.map { $0 < cells.count ? cells[$0].lines(width: widths[$0]) : [] }
    let height = max(columns.map(\.count).max() ?? 1, 1)
    let bar = StyledText(" " + glyphs.columnRule + " ", Style(.frame))
    return (0..<height).map { index in
      var runs: [StyledText] = []
      for column in widths.indices {
        if column > 0 { runs.append(bar) }
        let line = index < columns[column].count ? columns[column][index] : Line()
        let alignment = column < alignments.count ? alignments[column] : .left
        runs += line.padded(to: widths[column], alignment: alignment).runs
      }
      return Line(runs)
    }
  }

  private func rule(_ glyph: Character, _ crossing: String, _ widths: [Int]) -> Line {
    var text = ""
    for (column, width) in widths.enumerated() {
      if column > 0 { text += String(glyph) + crossing + String(glyph) }
      text += String(repeating: glyph, count: width)
    }
    return Line(text, Style(.frame))
  }

  /// One record a row, "Epoch: 10"; on one line when there is a separator.
  private func records(_ width: Int, separator: String?) -> [Line] {
    var result: [Line] = []
    for (index, cells) in rows.enumerated() {
      if index > 0 && separator == nil { result.append(Line("", .plain)) }
      var flow = Flow(ascii: false)
      for (column, cell) in cells.enumerated() where column < header.count && !cell.isEmpty {
        if !flow.isEmpty {
          if let separator { flow.add(separator) } else { flow.addBreak() }
        }
        if !header[column].isEmpty {
          flow.add(header[column])
          flow.add(": ")
        }
        flow.add(cell)
      }
      result += flow.lines(width: width)
    }
    return result
  }
}
