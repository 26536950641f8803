/// Finds tables whose rows would be filled up with far more cells than the file has bytes.
///
/// The parser gives every row as many cells as the header, so a wide header above many short rows
/// costs columns × rows: 50 kB can ask for ten million cells.
enum WideTable {
  /// The first line of the first such table, from 1.
  static func firstLine(_ bytes: [UInt8], _ lines: LineTable) -> Int? {
    var columns = 0
    var cells = 0
    var start = 0
    for line in 1...lines.lineCount {
      let text = bytes[lines.bytes(ofLine: line)]
      let bars = barsOfDelimiterRow(text)
      if bars > columns { (columns, start) = (bars, line) }
      if text.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { columns = 0 }
      cells += columns
      if cells > bytes.count + slack { return start }
    }
    return nil
  }

  /// Cells that no honest table exceeds by being filled up.
  private static let slack = 100_000

  /// How many bars a line has that is made of bars, dashes, colons and blanks only, else 0.
  private static func barsOfDelimiterRow(_ text: ArraySlice<UInt8>) -> Int {
    var bars = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"), 0x20, 0x09: break
      default: return 0
      }
    }
    return bars
  }
}
