/// One cell of a table. Its range leaves out the bars and the spaces around the content.
public struct TableCell: Sendable, Equatable {
  /// The inlines; an escaped bar is a bar.
  public var content: [Inline]
  /// Where the content stands.
  public var range: SourceRange

  /// A cell made by hand.
  public init(content: [Inline], range: SourceRange) {
    (self.content, self.range) = (content, range)
  }
}
