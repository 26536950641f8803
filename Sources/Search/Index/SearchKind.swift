/// What a document is. Where two results are equally good, the kind that stands first here wins.
public enum SearchKind: UInt8, Sendable, CaseIterable {
  /// A glossary entry.
  case term
  /// A lesson.
  case lesson
  /// A question that people ask.
  case question
  /// An experiment.
  case demo
  /// What stands under a heading of a page.
  case section
  /// A page of questions.
  case faq
}
