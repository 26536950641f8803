public import Markdown

/// A table; every row has as many cells as `header`.
public struct ContentTable: Sendable {
  /// One for each column.
  public var alignments: [Table.Alignment]
  /// The head's cells.
  public var header: [[ContentInline]]
  /// The rows below the head, each a list of cells.
  public var rows: [[[ContentInline]]]

  /// A table of cells.
  public init(
    alignments: [Table.Alignment], header: [[ContentInline]], rows: [[[ContentInline]]]
  ) {
    (self.alignments, self.header, self.rows) = (alignments, header, rows)
  }
}
