extension PageWriter {
  /// Code as it is, indented; a line that is too long goes on below, with a mark where it was cut.
  func code(_ text: String, language: String, _ room: Extent) -> [Line] {
    let indent = codeIndent(room)
    let width = max(room.wide - indent, 4)
    let prefix = [StyledText(spaces(indent))]
    var lines: [Line] = []
    for source in Self.sourceLines(text) {
      let visible = VisibleText.clean(Self.expandingTabs(source), ascii: options.isASCII)
      lines += cut(visible, width).map { $0.prefixed(by: prefix) }
    }
    let label = self.label(forCode: language)
    guard !label.isEmpty else { return lines }
    let title = wrapped(label, Style(.quiet, .italic), room)
    return title.map { $0.prefixed(by: [StyledText(spaces(options.isPlain ? 0 : min(indent, 2)))]) }
      .map { $0.clipped(to: room.wide) } + lines
  }

  /// How far code is set in.
  func codeIndent(_ room: Extent) -> Int { room.wide < 30 ? 0 : 4 }

  private func label(forCode language: String) -> String {
    guard options.isPlain else { return language }
    return language.isEmpty ? "Code:" : "Code (\(language)):"
  }

  private func cut(_ source: String, _ width: Int) -> [Line] {
    let style = Style(.code)
    if CellWidth.of(source) <= width { return [source.isEmpty ? Line() : Line(source, style)] }
    var result: [Line] = []
    var piece = ""
    var used = 0
    for character in source {
      let cells = CellWidth.of(character)
      if used + cells > width - 1 {
        result.append(
          Line([StyledText(piece, style), StyledText(glyphs.continuation, Style(.quiet))]))
        (piece, used) = ("", 0)
      }
      piece.append(character)
      used += cells
    }
    result.append(Line(piece, style))
    return result
  }

  /// The lines of a code block; the line feed at its end does not begin another.
  private static func sourceLines(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    let bytes = text.utf8
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      var line = text[start..<end]
      if line.utf8.last == 0x0D { line = Substring(line.utf8.dropLast()) }
      lines.append(line)
      start = end < bytes.endIndex ? bytes.index(after: end) : end
    }
    return lines
  }

  private static func expandingTabs(_ line: Substring) -> String {
    guard line.utf8.contains(0x09) else { return String(line) }
    var result = ""
    var column = 0
    for character in line {
      let text = character == "\t" ? spaces(4 - column % 4) : String(character)
      result += text
      column += character == "\t" ? text.utf8.count : CellWidth.of(character)
    }
    return result
  }
}
