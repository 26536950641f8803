internal import Markdown

/// Prints diagnostics with excerpt, caret and fix, and the closing count.
///
/// Nothing from a file reaches the output raw: control characters are made visible.
public struct DiagnosticPrinter: Sendable {
  private let files: CourseFiles

  /// A printer that takes its excerpts from `files`.
  public init(files: CourseFiles) { self.files = files }

  /// For people: an excerpt, a caret, notes and a fix under each message; ends with the count.
  /// Empty when there is nothing to say.
  public func text(for diagnostics: [Diagnostic]) -> String {
    guard !diagnostics.isEmpty else { return "" }
    var output = ""
    var open: (file: String, source: ExcerptSource?)?
    for diagnostic in diagnostics {
      if open?.file != diagnostic.file {
        open = (diagnostic.file, source(of: diagnostic.file))
      }
      output += headline(of: diagnostic) + "\n"
      if let excerpt = open?.source?.excerpt(of: diagnostic.range) { output += excerpt }
      for note in diagnostic.notes { output += "   note: \(visible(note))\n" }
      if let fix = diagnostic.fix { output += "   fix: \(words(of: fix))\n" }
    }
    return output + count(of: diagnostics) + "\n"
  }

  /// For editors: `file:line:column: error: message [id]`, one line each, nothing else.
  public func compactText(for diagnostics: [Diagnostic]) -> String {
    diagnostics.map { headline(of: $0) + "\n" }.joined()
  }

  /// `2 errors and 1 warning in 3 files`.
  public func count(of diagnostics: [Diagnostic]) -> String {
    let errors = diagnostics.filter { $0.severity == .error }.count
    let warnings = diagnostics.count - errors
    var parts: [String] = []
    if errors > 0 { parts.append(counted(errors, "error")) }
    if warnings > 0 { parts.append(counted(warnings, "warning")) }
    let files = Set(diagnostics.map(\.file)).count
    return (parts.isEmpty ? "nothing found" : parts.joined(separator: " and "))
      + " in \(counted(files, "file"))"
  }

  private func headline(of diagnostic: Diagnostic) -> String {
    let start = diagnostic.range.start
    let severity = diagnostic.severity == .error ? "error" : "warning"
    return "\(visible(diagnostic.file)):\(start.line):\(start.column): \(severity): "
      + "\(visible(diagnostic.message)) [\(diagnostic.id)]"
  }

  private func words(of fix: Diagnostic.Fix) -> String {
    if fix.text.isEmpty { return "delete it" }
    let isInsertion = fix.range.start == fix.range.end
    return (isInsertion ? "insert" : "replace with") + " '\(visible(fix.text))'"
  }

  private func source(of file: String) -> ExcerptSource? {
    guard file.hasPrefix(files.displayPrefix) else { return nil }
    let path = String(decoding: file.utf8.dropFirst(files.displayPrefix.utf8.count), as: UTF8.self)
    guard files.paths.contains(path), let bytes = files.read(path) else { return nil }
    return ExcerptSource(bytes)
  }
}
