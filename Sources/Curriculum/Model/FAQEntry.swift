public import Markdown

/// A question that people ask, and its answer.
public struct FAQEntry: Sendable {
  /// Unique in the course.
  public var id: String
  /// The heading.
  public var question: [ContentInline]
  /// What stands under it.
  public var answer: [ContentBlock]
  /// The heading's place in the file.
  public var range: SourceRange

  /// A question with its answer.
  public init(
    id: String, question: [ContentInline], answer: [ContentBlock],
    range: SourceRange = .fileStart
  ) {
    (self.id, self.question, self.answer, self.range) = (id, question, answer, range)
  }
}
