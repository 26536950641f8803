extension TreeBuilder {
  func locate(_ offsets: Range<Int>) -> SourceRange { cursor.lines.range(of: offsets) }

  /// The range of a block, repaired: an end in column 0 means the end of the text before it, and
  /// an end before the start means the end of the first line.
  func range(of place: TreeEvent.Place) -> SourceRange {
    let start = SourcePosition(line: max(1, place.startLine), column: max(1, place.startColumn))
    var (line, column) = (place.endLine, place.endColumn)
    while column < 1, line > start.line {
      line -= 1
      column = cursor.lines.bytes(ofLine: line).count
    }
    let end = SourcePosition(line: max(1, line), column: max(1, column + 1))
    guard end > start else { return SourceRange(start, endOfLine(start.line)) }
    return SourceRange(start, min(end, endOfLine(end.line)))
  }

  /// The parser ends some HTML blocks before they start: their own lines tell the end.
  func htmlRange(of place: TreeEvent.Place, _ text: String) -> SourceRange {
    var range = range(of: place)
    let breaks = text.utf8.count { $0 == 0x0A } - (text.utf8.last == 0x0A ? 1 : 0)
    range.end = endOfLine(range.start.line + max(0, breaks))
    return range
  }

  /// The parser begins a footnote definition behind its label.
  private func footnoteRange(_ range: SourceRange) -> SourceRange {
    let line = cursor.lines.bytes(ofLine: range.start.line).lowerBound
    let content = cursor.lines.offset(of: range.start)
    guard let start = cursor.bytes[line..<content].firstIndex(of: UInt8(ascii: "[")) else {
      return range
    }
    return SourceRange(cursor.lines.position(of: start), range.end)
  }

  func endOfLine(_ line: Int) -> SourcePosition {
    cursor.lines.position(of: cursor.lines.bytes(ofLine: line).upperBound)
  }

  /// Puts the cursor where the content of `frame` begins, or claims its opening marker.
  mutating func open(_ frame: inout Frame, _ place: TreeEvent.Place) {
    switch frame.kind {
    case .blockQuote: cursor.quoteDepth += 1
    case .paragraph, .heading: startBlock(frame)
    case .tableRow: startRow(frame)
    case .tableCell: frame.range = locate(cursor.startCell())
    case .emphasis: openMark(&frame, width: 1)
    case .strong: openMark(&frame, width: 2)
    case .strikethrough:
      openMark(&frame, width: cursor.runLength(of: UInt8(ascii: "~"), at: cursor.offset))
    case .link: openLink(&frame, place, isImage: false)
    case .image: openLink(&frame, place, isImage: true)
    case .footnoteReference: frame.range = locate(cursor.takeFootnoteReference())
    case .footnoteDefinition: frame.range = footnoteRange(frame.range)
    case .document, .list, .item, .table: break
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .code, .html, .softBreak, .lineBreak:
      preconditionFailure("a leaf is not opened")
    }
  }

  /// Claims the closing marker of `frame` and completes its range.
  mutating func close(_ frame: inout Frame) {
    switch frame.kind {
    case .blockQuote: cursor.quoteDepth -= 1
    case .tableCell: cursor.closeCell()
    case .emphasis, .strong, .strikethrough:
      cursor.take(mark: frame.markWidth)
      closeInline(&frame)
    case .link, .image:
      let start = cursor.lines.offset(of: frame.range.start)
      let isOneLine = cursor.lines.position(of: cursor.offset).line == frame.range.start.line
      _ = cursor.closeLink(
        frame.linkForm, from: start, length: isOneLine ? frame.reportedLength : nil)
      closeInline(&frame)
    case .document, .list, .item, .footnoteDefinition, .table, .tableRow, .paragraph, .heading,
      .footnoteReference:
      break
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .code, .html, .softBreak, .lineBreak:
      preconditionFailure("a leaf is not closed")
    }
    frame.flush()
  }

  private func closeInline(_ frame: inout Frame) {
    frame.range = SourceRange(frame.range.start, cursor.lines.position(of: cursor.offset))
  }

  private mutating func startBlock(_ frame: Frame) {
    let lines = cursor.lines
    cursor.start(
      at: lines.offset(of: frame.range.start),
      limit: max(
        lines.offset(of: frame.range.end), lines.bytes(ofLine: frame.range.start.line).upperBound))
    cursor.skipDefinitions()
    guard case .heading = frame.kind else { return }
    let marks = cursor.runLength(of: UInt8(ascii: "#"), at: cursor.offset)
    guard marks > 0, cursor[cursor.offset + marks] != nil else { return }
    cursor.offset += marks
    cursor.skipBlanks()
  }

  private mutating func startRow(_ frame: Frame) {
    let line = cursor.lines.bytes(ofLine: frame.range.start.line)
    cursor.start(at: cursor.lines.offset(of: frame.range.start), limit: line.upperBound)
    cursor.offset = cursor.contentStart(from: cursor.offset)
  }

  private mutating func openMark(_ frame: inout Frame, width: Int) {
    let here = cursor.lines.position(of: cursor.offset)
    frame.range = SourceRange(here, here)
    frame.markWidth = width
    cursor.take(mark: width)
  }

  private mutating func openLink(
    _ frame: inout Frame, _ place: TreeEvent.Place, isImage: Bool
  ) {
    let (start, form) = cursor.openLink(isImage: isImage)
    let here = cursor.lines.position(of: start)
    frame.range = SourceRange(here, here)
    frame.linkForm = form
    if place.startLine == place.endLine, place.startColumn > 0 {
      frame.reportedLength = place.endColumn - place.startColumn + 1
    }
  }
}
