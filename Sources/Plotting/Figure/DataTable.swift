/// The numbers of a figure as rows of text; all rows have `columns.count` cells.
public struct DataTable: Sendable {
  /// The column headings.
  public var columns: [String]
  /// The cells, row by row.
  public var rows: [[String]]

  /// A table from its headings and rows.
  public init(columns: [String], rows: [[String]]) { (self.columns, self.rows) = (columns, rows) }
}

extension DataTable {
  /// Whether most cells of a column are numbers, or empty; the others are words.
  public func holdsNumbers(_ column: Int) -> Bool {
    let numbers = rows.count { column < $0.count && DataTable.isNumber($0[column]) }
    return numbers * 2 > rows.count
  }

  /// Begins with a digit, a point or a sign and is no list: `-0.5`, `84.1 %`, `8 days`, but not
  /// `8, same rate`.
  private static func isNumber(_ text: String) -> Bool {
    let minus: [UInt8] = [0xE2, 0x88, 0x92]
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return true }
    let begins =
      (0x30...0x39).contains(first) || first == 0x2D || first == 0x2B || first == 0x2E
      || bytes.starts(with: minus)
    return begins && !zip(bytes, bytes.dropFirst()).contains { $0 == 0x2C && $1 == 0x20 }
  }
}
