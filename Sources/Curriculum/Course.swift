// INTERFACE SKETCH: owned by the Curriculum work; one type a file; keep these names.

/// Where a course's files come from: a folder or the binary itself.
public struct CourseFiles: Sendable {
  /// Relative to the content folder, with `/`, sorted: `en/lessons/step-decay.md`.
  public var paths: [String]
  public var read: @Sendable (String) -> [UInt8]?
  /// Put before a path in diagnostics: `Content/`.
  public var displayPrefix: String
  public init(paths: [String], displayPrefix: String, read: @escaping @Sendable (String) -> [UInt8]?) {
    (self.paths, self.displayPrefix, self.read) = (paths, displayPrefix, read)
  }
}

/// What can be known of a course without parsing its pages; written when content is embedded.
public struct CourseIndex: Sendable {
  public var title: String = ""
  public var summary: String = ""
  public var licence: String = ""
  public var authors: [String] = []
  public var repository: String = ""
  public var units: [Unit] = []
  /// In course order.
  public var lessons: [LessonEntry] = []
  /// Sorted by term, case-insensitively.
  public var terms: [TermEntry] = []
  /// Every question, of lessons, terms and FAQ pages, in that order.
  public var questions: [QuestionEntry] = []
  public var demos: [DemoEntry] = []
  public var references: [Reference] = []

  public struct Unit: Sendable { public var title: String; public var lessons: [String] }
  public struct LessonEntry: Sendable { public var id, title, summary, path: String; public var minutes: Int }
  public struct TermEntry: Sendable { public var id, term, path: String; public var aliases: [String]; public var abbreviation: String? ; public var summary: String }
  /// `owner` is the page that holds it.
  public struct QuestionEntry: Sendable { public var id, question, path: String; public var owner: LinkTarget }
  public struct DemoEntry: Sendable { public var id, title, kind, path: String; public var owner: LinkTarget }

  public init() {}
  /// A line-based form, quick to read back: `init(decoding:)` of `encoded` gives the same index.
  public var encoded: String { "" }
  public init?(decoding text: String) { return nil }
}

/// A page with what was found wrong in it.
public struct Checked<Value: Sendable>: Sendable {
  public var value: Value
  public var diagnostics: [Diagnostic]
}

/// Parses single pages of a course when they are asked for.
public struct CourseReader: Sendable {
  public let files: CourseFiles
  public let index: CourseIndex
  public init(files: CourseFiles, index: CourseIndex) { (self.files, self.index) = (files, index) }
  /// nil when the index has no such id.
  public func lesson(_ id: String) -> Checked<Lesson>? { nil }
  public func term(_ id: String) -> Checked<Term>? { nil }
  public func faqPage(_ id: String) -> Checked<FAQPage>? { nil }
  public func faqEntry(_ entry: CourseIndex.QuestionEntry) -> Checked<FAQEntry>? { nil }
  public func demo(_ entry: CourseIndex.DemoEntry) -> Checked<DemoBlock>? { nil }
}

/// A whole course, every page parsed and checked.
public struct Course: Sendable {
  public var index: CourseIndex
  /// In course order.
  public var lessons: [Lesson]
  /// Sorted by term.
  public var terms: [Term]
  public var faqPages: [FAQPage]
  /// Reads everything and never stops at the first fault; diagnostics are sorted by file and place.
  public static func load(_ files: CourseFiles) -> Checked<Course> {
    Checked(value: Course(index: CourseIndex(), lessons: [], terms: [], faqPages: []), diagnostics: [])
  }
}

/// Prints diagnostics with excerpt, caret and fix, and the closing count (STYLE.md, messages for authors).
public struct DiagnosticPrinter: Sendable {
  public init(files: CourseFiles) {}
  public func text(for diagnostics: [Diagnostic]) -> String { "" }
}

/// Up to three of `candidates` that are near `word` by edit distance, nearest first.
public func nearestNames(to word: String, among candidates: [String]) -> [String] { [] }
