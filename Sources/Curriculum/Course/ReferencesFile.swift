internal import Markdown

/// `en/references.yml`: what citations may name.
struct ReferencesFile {
  static let path = "en/references.yml"

  /// Sorted by key.
  private(set) var references: [Reference] = []
  /// Whether the file could be read, so that citations can be checked.
  private(set) var isKnown = false
  /// Where each key stands.
  private(set) var declarations: [PageFacts.Declaration] = []

  /// No references.
  init() {}

  init(_ file: SourceFile, _ report: inout Report) {
    report.addFaults(of: file)
    let text = EmbeddedText(
      lines: String(decoding: file.bytes, as: UTF8.self), of: file, from: 1, fallback: .fileStart)
    let root: YAMLNode?
    do throws(YAMLParser.Fault) {
      root = try YAMLParser.parse(text, &report)
    } catch {
      report.add(.notYAML(error.message), at: error.range)
      return
    }
    guard let root, !root.isEmpty else {
      isKnown = true
      return
    }
    guard case .mapping(let pairs) = root.value else {
      report.add(.notMapping("the list of references"), at: root.range)
      return
    }
    isKnown = true
    for (key, node) in pairs { read(key, node, &report) }
    references.sort { $0.key < $1.key }
  }

  private mutating func read(_ key: YAMLNode, _ node: YAMLNode, _ report: inout Report) {
    guard let name = key.text, var fields = YAMLFields(node, of: "a reference") else {
      report.add(.notMapping("a reference"), at: key.range)
      return
    }
    let authors = fields.texts("authors", &report).compactMap(\.text)
    let title = fields.text("title", &report, isRequired: true)
    let year = fields.integer("year", in: 1600...2200, &report)
    var reference = Reference(key: name, authors: authors, title: title ?? "", year: year ?? 0)
    reference.venue = fields.text("venue", &report)
    reference.arXiv = fields.text("arxiv", &report)
    reference.doi = fields.text("doi", &report)
    reference.url = fields.text("url", &report)
    let hasKeys = (fields.node("authors") != nil, fields.node("year") != nil)
    if !hasKeys.0 { report.add(.missingKey("authors", of: "a reference"), at: key.range) }
    if !hasKeys.1 { report.add(.missingKey("year", of: "a reference"), at: key.range) }
    if let url = reference.url, !url.hasPrefix("https://"), !url.hasPrefix("http://") {
      report.add(.wrongForm("url", "an https address"), at: fields.node("url")?.range ?? key.range)
    }
    fields.finish(&report)
    declarations.append(PageFacts.Declaration(id: name, range: key.range))
    references.append(reference)
  }
}
