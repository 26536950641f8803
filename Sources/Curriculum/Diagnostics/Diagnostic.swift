public import Markdown

/// One thing an author has to know about, with its place and what to do.
public struct Diagnostic: Sendable, Equatable {
  /// Whether the course can be published as it is.
  public enum Severity: Sendable, Equatable { case error, warning }

  /// Replaces `range` by `text`.
  public struct Fix: Sendable, Equatable {
    /// What is replaced.
    public var range: SourceRange
    /// What stands there afterwards.
    public var text: String

    /// A replacement.
    public init(range: SourceRange, text: String) { (self.range, self.text) = (range, text) }
  }

  /// The rule: `unknown-demo`. Stable, so that scripts may rely on it.
  public var id: String
  /// How bad it is.
  public var severity: Severity
  /// Path as the reader typed or the course holds it: `Content/en/lessons/step-decay.md`.
  public var file: String
  /// What is wrong, in the file.
  public var range: SourceRange
  /// Lower-case, no full stop: what is wrong.
  public var message: String
  /// What to do, a sentence each.
  public var notes: [String]
  /// A replacement that cures it, when there is one.
  public var fix: Fix?

  /// A finding of the rule `id`.
  public init(
    id: String, severity: Severity = .error, file: String, range: SourceRange, message: String,
    notes: [String] = [], fix: Fix? = nil
  ) {
    (self.id, self.severity, self.file, self.range) = (id, severity, file, range)
    (self.message, self.notes, self.fix) = (message, notes, fix)
  }
}
