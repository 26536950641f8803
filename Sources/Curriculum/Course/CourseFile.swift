internal import Markdown

/// `en/course.yml`, with the places of what other checks look at.
struct CourseFile {
  static let path = "en/course.yml"

  private(set) var id = ""
  private(set) var title = ""
  private(set) var summary = ""
  private(set) var licence = ""
  private(set) var authors: [String] = []
  private(set) var repository = ""
  private(set) var units: [CourseIndex.Unit] = []
  /// Every lesson named by a unit, in order.
  private(set) var lessons: [PageFacts.Declaration] = []

  /// A course that says nothing of itself.
  init() {}

  init(_ file: SourceFile, _ report: inout Report) {
    report.addFaults(of: file)
    let text = EmbeddedText(
      lines: String(decoding: file.bytes, as: UTF8.self), of: file, from: 1, fallback: .fileStart)
    guard var fields = report.fields(of: text, owner: "the course", fallback: .fileStart) else {
      return
    }
    title = fields.text("title", &report, isRequired: true) ?? ""
    id = readID(&fields, &report) ?? slug(title)
    summary = fields.text("summary", &report, isRequired: true) ?? ""
    licence = fields.text("licence", &report, isRequired: true) ?? ""
    authors = fields.texts("authors", &report).compactMap(\.text)
    repository = fields.text("repository", &report) ?? ""
    for node in fields.items("units", &report) { readUnit(node, &report) }
    fields.finish(&report)
  }

  private func readID(_ fields: inout YAMLFields, _ report: inout Report) -> String? {
    let range = fields.node("id")?.range
    guard let id = fields.text("id", &report) else { return nil }
    if isIdentifier(id) { return id }
    if let range { report.add(.badID(id), at: range) }
    return nil
  }

  private mutating func readUnit(_ node: YAMLNode, _ report: inout Report) {
    guard var fields = YAMLFields(node, of: "a unit") else {
      report.add(.notMapping("a unit"), at: node.range)
      return
    }
    let title = fields.text("title", &report, isRequired: true) ?? ""
    var ids: [String] = []
    for item in fields.texts("lessons", &report) {
      guard let id = item.text else { continue }
      ids.append(id)
      lessons.append(PageFacts.Declaration(id: id, range: item.range))
    }
    fields.finish(&report)
    units.append(CourseIndex.Unit(title: title, lessons: ids))
  }
}
