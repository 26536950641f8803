/// A place in a file: line and column, both from 1; the column counts UTF-8 bytes.
///
/// A byte order mark at the start of the file takes no columns.
public struct SourcePosition: Sendable, Hashable, Comparable {
  /// From 1.
  public var line: Int
  /// From 1, in UTF-8 bytes.
  public var column: Int

  /// The place at `line` and `column`.
  public init(line: Int, column: Int) { (self.line, self.column) = (line, column) }

  /// Earlier in the file.
  public static func < (a: Self, b: Self) -> Bool { (a.line, a.column) < (b.line, b.column) }
}
