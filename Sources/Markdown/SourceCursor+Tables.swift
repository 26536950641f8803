extension SourceCursor {
  /// Goes to the content of the next cell of a row and tells its range without the blanks around.
  mutating func startCell() -> Range<Int> {
    skipBlanks()
    if current == UInt8(ascii: "|") { offset += 1 }
    skipBlanks()
    var end = cellEnd
    while end > offset, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return offset..<end
  }

  /// Goes to the bar behind a cell.
  mutating func closeCell() { offset = cellEnd }

  /// The next bar that is not escaped, or the end of the row.
  private var cellEnd: Int {
    var index = offset
    while index < limit, bytes[index] != UInt8(ascii: "|") {
      index += bytes[index] == UInt8(ascii: "\\") && index + 1 < limit ? 2 : 1
    }
    return index
  }

  /// Claims emphasis markers, if they are here.
  mutating func take(mark width: Int) {
    switch current {
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"):
      offset = min(limit, offset + width)
    default: break
    }
  }
}
