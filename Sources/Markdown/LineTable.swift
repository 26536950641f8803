/// Converts between byte offsets and line-and-column positions of one text.
///
/// A line ends at `\n`, `\r\n` or a lone `\r`, as in CommonMark. A byte order mark belongs to no
/// column: in a file that begins with one, 1:1 is byte 3.
///
/// - Complexity: O(n) to make; O(log lines) from offset to position, O(1) back.
public struct LineTable: Sendable, Equatable {
  /// The offset of each line's first byte; never empty.
  private let starts: [Int]
  /// The offset behind each line's last byte, its line ending not counted.
  private let ends: [Int]

  /// The lines of `bytes`, which need not be valid UTF-8.
  public init(_ bytes: [UInt8]) {
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var ends: [Int] = []
    var offset = starts[0]
    bytes.withUnsafeBufferPointer { bytes in
      while offset < bytes.count {
        let byte = bytes[offset]
        offset += 1
        guard byte == 0x0A || byte == 0x0D else { continue }
        ends.append(offset - 1)
        if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
        starts.append(offset)
      }
    }
    ends.append(bytes.count)
    (self.starts, self.ends) = (starts, ends)
  }

  /// The lines of `text`.
  public init(_ text: String) { self.init(Array(text.utf8)) }

  /// How many lines there are; the text after the last line ending is one, even if it is empty.
  public var lineCount: Int { starts.count }

  /// The bytes of a line without its line ending; a line outside the text is empty at its edge.
  public func bytes(ofLine line: Int) -> Range<Int> {
    guard line >= 1 else { return starts[0]..<starts[0] }
    guard line <= starts.count else { return ends[ends.count - 1]..<ends[ends.count - 1] }
    return starts[line - 1]..<ends[line - 1]
  }

  /// The offset of a position; a column behind the end of its line means the end of the line.
  public func offset(of position: SourcePosition) -> Int {
    let line = bytes(ofLine: position.line)
    return min(line.upperBound, line.lowerBound + max(0, position.column - 1))
  }

  /// The position of an offset; one outside the text means the nearest edge.
  public func position(of offset: Int) -> SourcePosition {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = min(offset, ends[ends.count - 1]) - starts[low] + 1
    return SourcePosition(line: low + 1, column: max(1, column))
  }

  /// The range of a span of offsets.
  public func range(of offsets: Range<Int>) -> SourceRange {
    SourceRange(position(of: offsets.lowerBound), position(of: offsets.upperBound))
  }
}
