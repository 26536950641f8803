public import Markdown

/// One thing an author has to know about, with its place and what to do.
public struct Diagnostic: Sendable, Equatable {
  public enum Severity: Sendable, Equatable { case error, warning }
  /// Replaces `range` by `text`.
  public struct Fix: Sendable, Equatable {
    public var range: SourceRange
    public var text: String
  }
  /// The rule: `unknown-demo`.
  public var id: String
  public var severity: Severity
  /// Path as the reader typed or the course holds it: `Content/en/lessons/step-decay.md`.
  public var file: String
  public var range: SourceRange
  public var message: String
  public var notes: [String]
  public var fix: Fix?
}
