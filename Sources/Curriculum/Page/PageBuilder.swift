internal import Markdown

/// Turns one file into typed content, and writes down everything that is wrong on the way.
///
/// It never stops: what cannot be understood is reported and left out.
struct PageBuilder {
  let file: SourceFile
  let kind: PageKind
  let context: PageContext
  var report: Report
  var facts = PageFacts()
  /// Ids of the lesson's objectives; empty for other pages.
  var objectives: [String] = []
  /// Where the Markdown at hand comes from.
  var placement = Placement.file
  /// Whether `==words==` hide words: in cards.
  var readsClozes = false
  /// How many gaps the prompt at hand has so far; nil where gaps mean nothing.
  var gapCount: Int?
  /// How many lists, quotes and the like surround the block at hand.
  var nesting = 0
  /// How often each automatic anchor was made.
  var slugCounts: [String: Int] = [:]

  /// Where a piece of Markdown stands.
  enum Placement {
    case file
    /// Inside the string of a YAML block.
    case scalar(YAMLNode)
  }

  init(file: SourceFile, kind: PageKind, context: PageContext) {
    (self.file, self.kind, self.context) = (file, kind, context)
    report = Report(file: file.displayPath)
    report.addFaults(of: file)
  }

  /// The place in the file of a range of the Markdown at hand.
  func place(_ range: SourceRange) -> SourceRange {
    switch placement {
    case .file: return range
    case .scalar(let node):
      guard range.start.line == 1, range.end.line == 1 else { return node.range }
      return node.range(of: max(range.start.column - 1, 0)..<max(range.end.column - 1, 0))
    }
  }

  /// The place of a part, given by byte offsets, of a text that stands in `range` (of the file).
  func place(of part: Range<Int>, in text: String, at range: SourceRange) -> SourceRange {
    EmbeddedText(inline: text, of: file, in: range).range(part)
  }

  /// Declares something that a link may name after `#`.
  mutating func declareAnchor(_ id: String, at range: SourceRange) {
    if !facts.declare(anchor: id) { report.add(.duplicateInPage(id), at: range) }
  }
}

extension Report {
  /// Says which bytes of a file are not text.
  mutating func addFaults(of file: SourceFile) {
    for fault in file.faults.prefix(20) {
      add(.notText(fault.kind), at: file.lines.range(of: fault.range))
    }
  }
}

extension Finding {
  static func notText(_ kind: TextFault.Kind) -> Finding {
    switch kind {
    case .invalidUTF8:
      Finding("invalid-utf8", "this is not UTF-8", notes: ["save the file as UTF-8"])
    case .controlCharacter:
      Finding("control-character", "there is a control character here", notes: ["delete it"])
    case .directionOverride:
      Finding(
        "control-character", "there is an invisible mark here that reorders the line",
        notes: ["delete it"])
    }
  }

  static func duplicateInPage(_ id: String) -> Finding {
    Finding(
      "duplicate-id", "the id '\(id)' is used twice in this page",
      notes: ["headings, questions and demos of one page need ids of their own"])
  }
}
