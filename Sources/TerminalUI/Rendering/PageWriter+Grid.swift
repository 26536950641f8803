extension PageWriter {
  /// A name to type and what it stands for.
  struct GridRow {
    var name: String
    var text: Flow
  }

  /// A row; `detail` follows `title` quietly.
  func row(_ name: String, _ title: String, _ detail: String) -> GridRow {
    var text = measured(title, Style(.text, .bold))
    if !detail.isEmpty {
      text.add(options.isPlain ? ". " : " \(glyphs.dash) ", .quiet)
      text.add(detail, options.isPlain ? .plain : .quiet)
    }
    return GridRow(name: VisibleText.clean(name, ascii: options.isASCII), text: text)
  }

  /// Names in a column of their own, texts beside it; below the names where there is little room.
  func grid(_ rows: [GridRow]) -> [Line] {
    let column = min(rows.map { CellWidth.of($0.name) }.max() ?? 0, extent.text / 2)
    let left = extent.text - column - 2
    var lines: [Line] = []
    for row in rows {
      let name = StyledText(row.name, Style(.code))
      if options.isPlain {
        var text = measured(row.name + ": ", .plain)
        text.add(row.text)
        lines += text.lines(width: extent.text)
      } else if left < 24 || CellWidth.of(row.name) > column {
        lines += measured(row.name, Style(.code)).lines(width: extent.text)
        lines += set(row.text, in: 2)
      } else {
        let pad = spaces(column + 2 - CellWidth.of(row.name))
        let text = row.text.lines(width: left)
        lines += (text.isEmpty ? [Line()] : text).prefixed(
          first: [name, StyledText(pad)], rest: [StyledText(spaces(column + 2))])
      }
    }
    return lines
  }

  /// A text behind spaces, where there is room for them.
  func set(_ text: Flow, in cells: Int) -> [Line] {
    guard let inner = extent.inset(by: cells) else { return text.lines(width: extent.text) }
    return text.lines(width: inner.text).map { $0.prefixed(by: [StyledText(spaces(cells))]) }
  }

  /// A command to type, with what it does.
  mutating func showHint(_ purpose: String, _ command: String) {
    var text = measured(purpose + ": ", .quiet)
    text.add(command, Style(.code))
    show(text.lines(width: extent.wide))
  }
}
