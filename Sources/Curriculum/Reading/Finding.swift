internal import Markdown

/// What a rule has to say, before its place is known. Each rule makes its findings in one file.
struct Finding {
  let id: String
  let severity: Diagnostic.Severity
  let message: String
  let notes: [String]
  /// What to put in place of the range reported, when that cures it.
  let replacement: String?

  init(
    _ id: String, _ message: String, notes: [String] = [], replacement: String? = nil,
    severity: Diagnostic.Severity = .error
  ) {
    (self.id, self.severity, self.message) = (id, severity, message)
    (self.notes, self.replacement) = (notes, replacement)
  }

  /// A note that names what is accepted.
  static func accepted(_ names: [String], _ what: String) -> String {
    "accepted \(what): " + names.joined(separator: ", ")
  }
}

/// What was found in one file.
struct Report {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  /// How many findings one file may have; a file with more is broken in some other way.
  private static let limit = 500

  mutating func add(_ finding: Finding, at range: SourceRange) {
    guard diagnostics.count < Self.limit else {
      if diagnostics.count == Self.limit { append(.tooMany, at: .fileStart) }
      return
    }
    append(finding, at: range)
  }

  private mutating func append(_ finding: Finding, at range: SourceRange) {
    let fix = finding.replacement.map { Diagnostic.Fix(range: range, text: $0) }
    diagnostics.append(
      Diagnostic(
        id: finding.id, severity: finding.severity, file: file, range: range,
        message: finding.message, notes: finding.notes, fix: fix))
  }
}

extension Finding {
  static let tooMany = Finding(
    "too-many", "there are more mistakes in this file than are shown",
    notes: ["mend these and check again"])
}
