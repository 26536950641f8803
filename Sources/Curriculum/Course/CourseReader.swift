/// Parses single pages of a course when they are asked for.
///
/// What needs the whole course (anchors of other pages, ids used twice) is not checked here.
public struct CourseReader: Sendable {
  /// Where pages come from.
  public let files: CourseFiles
  /// What is known without parsing them.
  public let index: CourseIndex

  /// A reader of the pages in `files`.
  public init(files: CourseFiles, index: CourseIndex) { (self.files, self.index) = (files, index) }

  /// nil when the index has no such id, or the file cannot be read.
  public func lesson(_ id: String) -> Checked<Lesson>? {
    guard let entry = index.lessons.first(where: { $0.id == id }) else { return nil }
    return page(.lesson, at: entry.path) { $0.lesson(id: id) }
  }

  /// nil when the index has no such id, or the file cannot be read.
  public func term(_ id: String) -> Checked<Term>? {
    guard let entry = index.terms.first(where: { $0.id == id }) else { return nil }
    return page(.term, at: entry.path) { $0.term(id: id) }
  }

  /// nil when the index has no such id, or the file cannot be read.
  public func faqPage(_ id: String) -> Checked<FAQPage>? {
    guard let entry = index.faqPages.first(where: { $0.id == id }) else { return nil }
    return page(.faq, at: entry.path) { $0.faqPage(id: id) }
  }

  /// nil when the page that should hold the question has none of its id.
  public func faqEntry(_ entry: CourseIndex.QuestionEntry) -> Checked<FAQEntry>? {
    func found(_ entries: [FAQEntry], _ diagnostics: [Diagnostic]) -> Checked<FAQEntry>? {
      entries.first { $0.id == entry.id }.map { Checked(value: $0, diagnostics: diagnostics) }
    }
    switch entry.owner {
    case .lesson(let id, anchor: _):
      return lesson(id).flatMap { found($0.value.faqEntries, $0.diagnostics) }
    case .term(let id, anchor: _):
      return term(id).flatMap { found($0.value.faqEntries, $0.diagnostics) }
    case .faq(let id, anchor: _):
      return faqPage(id).flatMap { found($0.value.entries, $0.diagnostics) }
    case .anchor, .external: return nil
    }
  }

  /// nil when the page that should hold the demo has none of its id.
  public func demo(_ entry: CourseIndex.DemoEntry) -> Checked<DemoBlock>? {
    func found(_ demos: [DemoBlock], _ diagnostics: [Diagnostic]) -> Checked<DemoBlock>? {
      demos.first { $0.id == entry.id }.map { Checked(value: $0, diagnostics: diagnostics) }
    }
    switch entry.owner {
    case .lesson(let id, anchor: _):
      return lesson(id).flatMap { found($0.value.demos, $0.diagnostics) }
    case .term(let id, anchor: _):
      return term(id).flatMap { found($0.value.demos, $0.diagnostics) }
    case .faq(let id, anchor: _):
      return faqPage(id).flatMap { found($0.value.demos, $0.diagnostics) }
    case .anchor, .external: return nil
    }
  }

  private func page<Value: Sendable>(
    _ kind: PageKind, at path: String, _ build: (inout PageBuilder) -> Value
  ) -> Checked<Value>? {
    guard let bytes = files.read(path) else { return nil }
    let source = SourceFile(path: path, displayPath: files.displayPrefix + path, bytes: bytes)
    let context = PageContext(
      paths: files.paths, references: index.references, dataSets: files.dataSets)
    var builder = PageBuilder(file: source, kind: kind, context: context)
    let value = build(&builder)
    return Checked(value: value, diagnostics: builder.report.diagnostics.sortedByPlace)
  }
}
