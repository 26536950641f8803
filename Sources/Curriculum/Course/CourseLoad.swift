internal import Markdown

/// One reading of a whole course: the pages, what they declare and use, and everything found wrong.
struct CourseLoad {
  /// A page that has been read.
  struct Page<Value> {
    var value: Value
    var facts: PageFacts
    /// As diagnostics name it.
    var file: String
  }

  let files: CourseFiles
  var course = CourseFile()
  var references = ReferencesFile()
  var lessons: [Page<Lesson>] = []
  var terms: [Page<Term>] = []
  var faqPages: [Page<FAQPage>] = []
  var diagnostics: [Diagnostic] = []

  /// Reads every file; nothing is checked across files yet.
  init(_ files: CourseFiles) {
    self.files = files
    course = read(CourseFile.path, CourseFile.init) ?? course
    references = read(ReferencesFile.path, ReferencesFile.init) ?? references
    let context = PageContext(
      paths: files.paths, references: references.references, knowsReferences: references.isKnown,
      dataSets: files.dataSets)
    for path in files.paths { readPage(path, context) }
  }

  private mutating func readPage(_ path: String, _ context: PageContext) {
    guard path.hasPrefix("en/"), path.hasSuffix(".md") else { return }
    guard let (kind, id) = PageKind.page(at: path) else {
      add(.strayFile, path)
      return
    }
    guard let bytes = files.read(path) else {
      add(.unreadable(path), path)
      return
    }
    if !isIdentifier(id) { add(.badID(id), path) }
    let source = SourceFile(path: path, displayPath: files.displayPrefix + path, bytes: bytes)
    var builder = PageBuilder(file: source, kind: kind, context: context)
    let file = source.displayPath
    switch kind {
    case .lesson:
      let value = builder.lesson(id: id)
      lessons.append(Page(value: value, facts: builder.facts, file: file))
    case .term:
      let value = builder.term(id: id)
      terms.append(Page(value: value, facts: builder.facts, file: file))
    case .faq:
      let value = builder.faqPage(id: id)
      faqPages.append(Page(value: value, facts: builder.facts, file: file))
    }
    diagnostics += builder.report.diagnostics
  }

  private mutating func read<Value>(
    _ path: String, _ make: (SourceFile, inout Report) -> Value
  ) -> Value? {
    guard files.paths.contains(path) else {
      add(.missingFile(path), path)
      return nil
    }
    guard let bytes = files.read(path) else {
      add(.unreadable(path), path)
      return nil
    }
    let source = SourceFile(path: path, displayPath: files.displayPrefix + path, bytes: bytes)
    var report = Report(file: source.displayPath)
    let value = make(source, &report)
    diagnostics += report.diagnostics
    return value
  }

  private mutating func add(_ finding: Finding, _ path: String) {
    add(finding, at: .fileStart, in: files.displayPrefix + path)
  }

  /// Adds a finding about a place in a file, named as diagnostics name it.
  mutating func add(_ finding: Finding, at range: SourceRange, in file: String) {
    var report = Report(file: file)
    report.add(finding, at: range)
    diagnostics += report.diagnostics
  }
}

extension CourseLoad {
  /// The facts of all pages, lessons first.
  var facts: [(file: String, path: String, facts: PageFacts)] {
    lessons.map { ($0.file, $0.value.path, $0.facts) }
      + terms.map { ($0.file, $0.value.path, $0.facts) }
      + faqPages.map { ($0.file, $0.value.path, $0.facts) }
  }
}

extension Finding {
  static func missingFile(_ path: String) -> Finding {
    Finding("missing-file", "there is no \(path)", notes: ["Content/README.md says what it holds"])
  }

  static func unreadable(_ path: String) -> Finding {
    Finding("unreadable", "this file cannot be read")
  }

  static let strayFile = Finding(
    "stray-file", "no page is read from here",
    notes: ["pages stand in en/lessons, en/glossary and en/faq, not deeper"], severity: .warning)
}
