extension PageWriter {
  /// A name to type and what it stands for.
  struct GridRow {
    var name: String
    var title: Flow
    /// What is told below the title.
    var detail: Flow
  }

  /// A row; `facts` follow `title` quietly, `detail` stands below it. A title with nothing to stand
  /// out from is not bold.
  func row(_ name: String, _ title: String, facts: String = "", detail: String = "") -> GridRow {
    let isHeading = !facts.isEmpty || !detail.isEmpty
    var text = measured(title, isHeading ? Style(.text, .bold) : .plain)
    if !facts.isEmpty {
      text.add(options.isPlain ? ", " : glyphs.separator, .quiet)
      text.add(facts, options.isPlain ? .plain : .quiet)
    }
    return GridRow(
      name: VisibleText.clean(name, ascii: options.isASCII), title: text,
      detail: measured(detail, .plain))
  }

  /// Names in a column of their own, texts beside it; below the names where there is little room.
  /// Rows with a detail are set apart by an empty line.
  func grid(_ rows: [GridRow]) -> [Line] {
    let isAiry = rows.contains { $0.detail.width > 0 }
    let column = min(rows.map { CellWidth.of($0.name) }.max() ?? 0, extent.text / 2)
    var lines: [Line] = []
    for row in rows {
      if isAiry && !lines.isEmpty { lines.append(Line()) }
      lines += options.isPlain ? plainLines(of: row) : self.lines(of: row, column)
    }
    return lines
  }

  private func lines(of row: GridRow, _ column: Int) -> [Line] {
    let left = extent.text - column - 2
    if left < 24 || CellWidth.of(row.name) > column {
      return measured(row.name, Style(.code)).lines(width: extent.text)
        + set(row.title, in: 2) + set(row.detail, in: 2)
    }
    let name = StyledText(row.name, Style(.code))
    let pad = spaces(column + 2 - CellWidth.of(row.name))
    let text = row.title.lines(width: left) + row.detail.lines(width: left)
    return (text.isEmpty ? [Line()] : text).prefixed(
      first: [name, StyledText(pad)], rest: [StyledText(spaces(column + 2))])
  }

  /// Everything in one sentence after another; the title ends with a full stop if it has no end.
  private func plainLines(of row: GridRow) -> [Line] {
    var text = measured(row.name + ": ", .plain)
    text.add(row.title)
    if row.title.width > 0 && row.detail.width > 0 { text.add(". ") }
    text.add(row.detail)
    return text.lines(width: extent.text)
  }

  /// A label in bold and rows below it, set in.
  mutating func showGroup(_ title: String, about: String = "", _ rows: [GridRow]) {
    let label = options.isPlain ? "## " + title : title
    var lines = wrapped(label, Style(.heading, .bold), extent)
    if !about.isEmpty { lines += wrapped(about, .quiet, extent) }
    let outer = margin
    setIn(by: 2) { writer in
      let prefix = [StyledText(spaces(writer.margin - outer))]
      lines += writer.grid(rows).map { $0.prefixed(by: prefix) }
    }
    show(lines)
  }

  /// A text behind spaces, where there is room for them.
  func set(_ text: Flow, in cells: Int) -> [Line] {
    guard let inner = extent.inset(by: cells) else { return text.lines(width: extent.text) }
    return text.lines(width: inner.text).map { $0.prefixed(by: [StyledText(spaces(cells))]) }
  }

  /// Commands to type, each with what it does.
  mutating func showHints(_ hints: [(purpose: String, command: String)]) {
    show(
      hints.flatMap { hint in
        var text = measured(hint.purpose + ": ", .quiet)
        text.add(hint.command, Style(.code))
        return text.lines(width: extent.wide)
      })
  }

  mutating func showHint(_ purpose: String, _ command: String) {
    showHints([(purpose, command)])
  }
}
