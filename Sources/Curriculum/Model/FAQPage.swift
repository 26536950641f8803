/// A file `faq/ID.md`: questions that belong to no lesson or term.
public struct FAQPage: Sendable {
  /// The file's name without `.md`.
  public var id: String
  /// What the page is called.
  public var title: String
  /// Relative to the content folder: `en/faq/general.md`.
  public var path: String
  /// What stands before the first question.
  public var introduction: [ContentBlock]
  /// The questions in order.
  public var entries: [FAQEntry]

  /// A page of questions.
  public init(
    id: String, title: String, path: String = "", introduction: [ContentBlock] = [],
    entries: [FAQEntry]
  ) {
    (self.id, self.title, self.path) = (id, title, path)
    (self.introduction, self.entries) = (introduction, entries)
  }
}
