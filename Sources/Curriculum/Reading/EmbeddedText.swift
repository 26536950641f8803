internal import Markdown

/// Text that stands inside a file, such as the YAML of a block, with the way back to file positions.
struct EmbeddedText {
  let bytes: [UInt8]
  /// For each line of `bytes`: where it begins there, and where it stands in the file.
  private let lines: [(offset: Int, place: SourcePosition)]
  /// Where a text ends up whose lines cannot be found.
  private let fallback: SourceRange

  /// `text` whose lines are the file's lines from `firstLine` on, indented or not.
  init(lines text: String, of file: SourceFile, from firstLine: Int, fallback: SourceRange) {
    bytes = Array(text.utf8)
    self.fallback = fallback
    var lines: [(offset: Int, place: SourcePosition)] = []
    var offset = 0
    for (index, line) in bytes.split(separator: 10, omittingEmptySubsequences: false).enumerated() {
      let whole = file.line(firstLine + index)
      let indent = whole.count >= line.count ? whole.count - line.count : 0
      lines.append((offset, SourcePosition(line: firstLine + index, column: indent + 1)))
      offset += line.count + 1
    }
    self.lines = lines
  }

  /// `text` that begins somewhere after `range.start`, on the same line.
  init(inline text: String, of file: SourceFile, in range: SourceRange) {
    bytes = Array(text.utf8)
    fallback = range
    let line = file.line(range.start.line)
    let start = line.startIndex + max(range.start.column - 1, 0)
    if start <= line.endIndex, let found = line[start...].firstOffset(of: bytes) {
      let column = found - line.startIndex + 1
      lines = [(0, SourcePosition(line: range.start.line, column: column))]
    } else {
      lines = []
    }
  }

  /// The position of a byte.
  func position(ofByte offset: Int) -> SourcePosition {
    guard !lines.isEmpty else { return fallback.start }
    var (low, high) = (0, lines.count - 1)
    while low < high {
      let middle = (low + high + 1) / 2
      if lines[middle].offset <= offset { low = middle } else { high = middle - 1 }
    }
    let line = lines[low]
    let column = line.place.column + max(offset - line.offset, 0)
    return SourcePosition(line: line.place.line, column: column)
  }

  /// The place of a range of bytes; the whole text's place when it could not be found in the file.
  func range(_ bytes: Range<Int>) -> SourceRange {
    guard !lines.isEmpty else { return fallback }
    return SourceRange(position(ofByte: bytes.lowerBound), position(ofByte: bytes.upperBound))
  }

  /// The offset of a line and column as YAML counts them: from 1, columns in Unicode scalars.
  func offset(line: Int, scalarColumn: Int) -> Int {
    guard lines.indices.contains(line - 1) else { return bytes.count }
    var offset = lines[line - 1].offset
    for _ in 1..<max(scalarColumn, 1) where offset < bytes.count {
      offset += max(scalarLength(bytes, at: offset), 1)
    }
    return min(offset, bytes.count)
  }
}

extension Collection<UInt8> {
  /// The index at which `needle` first occurs.
  func firstOffset(of needle: some Collection<UInt8>) -> Index? {
    var index = startIndex
    while true {
      if self[index...].starts(with: needle) { return index }
      guard index < endIndex else { return nil }
      formIndex(after: &index)
    }
  }
}
