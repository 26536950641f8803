/// The numbers of a figure as rows of text; all rows have `columns.count` cells.
public struct DataTable: Sendable {
  /// The column headings.
  public var columns: [String]
  /// The cells, row by row.
  public var rows: [[String]]

  /// A table from its headings and rows.
  public init(columns: [String], rows: [[String]]) { (self.columns, self.rows) = (columns, rows) }
}
