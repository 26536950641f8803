import Curriculum
import Demos
import Plotting

extension PageWriter {
  /// The figure of a demo, or why there is none.
  func figureLines(of block: DemoBlock, _ room: Extent) -> [Line] {
    do {
      return lines(for: try block.demo.run(), room, rowLimit: 12)
    } catch {
      return wrapped("\(block.title): this demo cannot be run.", Style(.caution), room)
    }
  }

  /// Title, plot, sentence and table. In plain text there is no plot: sentence and table say it.
  func lines(for figure: Figure, _ room: Extent, rowLimit: Int) -> [Line] {
    var result = wrapped(figure.title, Style(.heading, .bold), room)
    if !options.isPlain && room.wide >= 24 {
      result.append(Line())
      result += plot(figure, room)
      result.append(Line())
    }
    result += wrapped(figure.sentence, .plain, room)
    let table = lines(for: figure.table, room, rowLimit: rowLimit)
    if !table.isEmpty { result += [Line()] + table }
    return result
  }

  /// The plot alone, in a height that leaves some rows of the screen.
  func plot(_ figure: Figure, _ room: Extent, rowsBelow: Int = 8) -> [Line] {
    let height = min(max(options.rows - rowsBelow, 8), 18)
    let plot = CellPlot(
      figure, width: min(room.wide, 90), height: height,
      glyphs: options.isASCII ? .ascii : .braille)
    return plot.lines.map { runs in
      Line(
        runs.map { run in
          StyledText(VisibleText.clean(run.text, ascii: options.isASCII), style(for: run.role))
        }
      ).clipped(to: room.wide)
    }
  }

  private func style(for role: CellPlot.Role) -> Style {
    switch role {
    case .blank: .plain
    case .frame, .contour: Style(.frame)
    case .tick, .title: Style(.quiet)
    case .band: Style(.important)
    case .mark: Style(.text, .bold)
    case .series(let index): Style(.series(index))
    }
  }

  /// A table of numbers; columns of numbers are aligned right. A limit of 0 leaves it out.
  func lines(for table: DataTable, _ room: Extent, rowLimit: Int) -> [Line] {
    guard !table.rows.isEmpty, rowLimit > 0 else { return [] }
    let header = table.columns.map { measured($0, Style(.heading, .bold)) }
    let rows = Self.thinned(table.rows, to: rowLimit)
    let cells = rows.map { row in row.map { measured($0, .plain) } }
    let alignments = table.columns.indices.map { column -> Line.Padding in
      table.holdsNumbers(column) ? .right : .left
    }
    let lines = TableWriter(glyphs: glyphs, isPlain: options.isPlain, header: header, rows: cells)
      .lines(alignments, room)
    if rows.count == table.rows.count { return lines }
    return lines + wrapped("\(rows.count) of \(table.rows.count) rows.", .quiet, room)
  }

  func measured(_ text: String, _ style: Style) -> Flow {
    var flow = flow
    flow.add(text, style)
    return flow
  }

  /// First, last and evenly chosen rows between them.
  private static func thinned(_ rows: [[String]], to limit: Int) -> [[String]] {
    guard rows.count > limit, limit > 1 else { return rows }
    return (0..<limit).map { rows[$0 * (rows.count - 1) / (limit - 1)] }
  }
}
