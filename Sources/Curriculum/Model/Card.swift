public import Markdown

/// A flashcard.
public struct Card: Sendable {
  /// Unique in the course and never changed, so that the reader's history stays.
  public var id: String
  /// The objective of its lesson that it keeps; nil when it names none.
  public var objective: String?
  /// The heading.
  public var front: [ContentInline]
  /// What stands under it; a cloze card hides the parts marked `==so==`.
  public var back: [ContentBlock]
  /// Whether the card is also asked from back to front.
  public var isReversed: Bool
  /// The heading's place in the file.
  public var range: SourceRange

  /// A card with its two sides.
  public init(
    id: String, objective: String? = nil, front: [ContentInline], back: [ContentBlock],
    isReversed: Bool = false, range: SourceRange = .fileStart
  ) {
    (self.id, self.objective, self.front, self.back) = (id, objective, front, back)
    (self.isReversed, self.range) = (isReversed, range)
  }
}
