/// Prints diagnostics with excerpt, caret and fix, and the closing count.
public struct DiagnosticPrinter: Sendable {
  /// A printer that takes its excerpts from `files`.
  public init(files: CourseFiles) {}

  /// For people: an excerpt, a caret, notes and a fix under each message; ends with the count.
  public func text(for diagnostics: [Diagnostic]) -> String { "" }

  /// For editors: `file:line:column: error: message [id]`, one line each, nothing else.
  public func compactText(for diagnostics: [Diagnostic]) -> String { "" }
}
