public import Markdown

extension SourceRange {
  /// The empty range at the start of a file: where nothing better is known.
  public static var fileStart: SourceRange {
    SourceRange(SourcePosition(line: 1, column: 1), SourcePosition(line: 1, column: 1))
  }
}
