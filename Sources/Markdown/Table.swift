/// A table; every row has as many cells as the header.
public struct Table: Sendable, Equatable {
  /// How a column is aligned; `none` when the author does not say.
  public enum Alignment: Sendable { case none, left, center, right }

  /// One for each column.
  public var alignments: [Alignment]
  /// The first row.
  public var header: [TableCell]
  /// The rows below the header.
  public var rows: [[TableCell]]

  /// A table made by hand.
  public init(alignments: [Alignment], header: [TableCell], rows: [[TableCell]]) {
    (self.alignments, self.header, self.rows) = (alignments, header, rows)
  }
}
