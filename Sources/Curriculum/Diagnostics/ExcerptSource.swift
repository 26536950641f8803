internal import Markdown

/// A file's lines as excerpts show them: tabs spread out, control characters visible, long lines cut.
struct ExcerptSource {
  private let bytes: [UInt8]
  private let lines: LineTable

  /// How many cells of a line are shown.
  static let width = 96

  init(_ bytes: [UInt8]) { (self.bytes, lines) = (bytes, LineTable(bytes)) }

  /// Two lines: the first line of `range`, and a caret with a tail under it; nil beyond the file.
  func excerpt(of range: SourceRange) -> String? {
    let number = range.start.line
    guard !bytes.isEmpty, number >= 1, number <= lines.lineCount else { return nil }
    let line = lines.bytes(ofLine: number)
    let start = lines.offset(of: range.start)
    let end = range.end.line == number ? lines.offset(of: range.end) : line.upperBound
    let near = neighbourhood(of: start, in: line)
    var cells = cells(of: near)
    cells.isCutBefore = near.lowerBound > line.lowerBound
    cells.isCutAfter = near.upperBound < line.upperBound
    let first = cells.column(of: start)
    let last = max(cells.column(of: min(end, near.upperBound)), first + 1)
    let window = cells.window(around: first, width: Self.width)
    let digits = String(number)
    let margin = String(repeating: " ", count: max(5 - digits.utf8.count, 0))
    let blank = String(repeating: " ", count: max(5, digits.utf8.count))
    let caret = String(
      repeating: " ", count: max(first - window.start, 0) + (window.isCutBefore ? 1 : 0))
    let tail = String(repeating: "~", count: max(min(last, window.end) - first - 1, 0))
    return "\(margin)\(digits) | \(window.text)\n\(blank) | \(caret)^\(tail)\n"
  }

  /// The part of a line that can be seen around `offset`: all of it unless it is very long.
  private func neighbourhood(of offset: Int, in line: Range<Int>) -> Range<Int> {
    guard line.count > 2_000 else { return line }
    var start = max(line.lowerBound, offset - 500)
    while start < offset, bytes[start] & 0xC0 == 0x80 { start += 1 }
    return start..<min(line.upperBound, offset + 1_000)
  }

  /// The characters of a line, each with its byte and its column of cells.
  private func cells(of line: Range<Int>) -> ExcerptLine {
    var output = ExcerptLine()
    var offset = line.lowerBound
    while offset < line.upperBound {
      let length = scalarLength(bytes, at: offset)
      guard length > 0, offset + length <= line.upperBound else {
        output.add("\u{FFFD}", width: 1, at: offset)
        offset += 1
        continue
      }
      let text = String(decoding: bytes[offset..<(offset + length)], as: UTF8.self)
      for scalar in text.unicodeScalars { output.add(scalar, at: offset) }
      offset += length
    }
    output.end = line.upperBound
    return output
  }
}

/// One line being laid out in cells.
struct ExcerptLine {
  private var glyphs: [(text: String, offset: Int, column: Int)] = []
  private var width = 0
  /// The offset behind the last byte.
  var end = 0
  /// Whether the line goes on before or behind what was laid out.
  var isCutBefore = false
  var isCutAfter = false

  mutating func add(_ text: String, width: Int, at offset: Int) {
    glyphs.append((text, offset, self.width))
    self.width += width
  }

  mutating func add(_ scalar: Unicode.Scalar, at offset: Int) {
    if scalar == "\t" {
      let spaces = 4 - width % 4
      add(String(repeating: " ", count: spaces), width: spaces, at: offset)
    } else if let picture = visiblePicture(of: scalar) {
      add(picture, width: picture.unicodeScalars.count, at: offset)
    } else {
      add(String(scalar), width: cellWidth(of: scalar), at: offset)
    }
  }

  /// The cell in which the character that holds the byte at `offset` begins.
  func column(of offset: Int) -> Int {
    guard offset < end else { return width }
    return glyphs.last { $0.offset <= offset }?.column ?? 0
  }

  /// The part of the line around a cell.
  func window(
    around column: Int, width limit: Int
  ) -> (text: String, start: Int, end: Int, isCutBefore: Bool) {
    let earliest = width <= limit ? 0 : max(0, min(column - limit / 3, width - limit))
    let shown = glyphs.filter { $0.column >= earliest && $0.column < earliest + limit }
    let start = shown.first?.column ?? earliest
    let isCut = (before: isCutBefore || start > 0, after: isCutAfter || start + limit < width)
    let text = shown.map(\.text).joined()
    let end = min(width, earliest + limit)
    return ((isCut.before ? "…" : "") + text + (isCut.after ? "…" : ""), start, end, isCut.before)
  }
}
