/// Parses single pages of a course when they are asked for.
public struct CourseReader: Sendable {
  /// Where pages come from.
  public let files: CourseFiles
  /// What is known without parsing them.
  public let index: CourseIndex

  /// A reader of the pages in `files`.
  public init(files: CourseFiles, index: CourseIndex) { (self.files, self.index) = (files, index) }

  /// nil when the index has no such id.
  public func lesson(_ id: String) -> Checked<Lesson>? { nil }

  /// nil when the index has no such id.
  public func term(_ id: String) -> Checked<Term>? { nil }

  /// nil when the index has no such id.
  public func faqPage(_ id: String) -> Checked<FAQPage>? { nil }

  /// nil when the page that should hold the question has none of its id.
  public func faqEntry(_ entry: CourseIndex.QuestionEntry) -> Checked<FAQEntry>? { nil }

  /// nil when the page that should hold the demo has none of its id.
  public func demo(_ entry: CourseIndex.DemoEntry) -> Checked<DemoBlock>? { nil }
}
