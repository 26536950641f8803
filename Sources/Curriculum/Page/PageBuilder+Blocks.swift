internal import Markdown
internal import TeXMath

extension PageBuilder {
  /// Blocks with their meaning settled.
  mutating func blocks(_ source: [Block]) -> [ContentBlock] {
    var output: [ContentBlock] = []
    for block in source {
      let range = place(block.range)
      if let kind = content(of: block, at: range) { output.append(ContentBlock(kind, range)) }
    }
    return output
  }

  /// Blocks inside another one, where no heading, demo or guess may stand.
  mutating func nested(_ source: [Block]) -> [ContentBlock] {
    nesting += 1
    defer { nesting -= 1 }
    return blocks(source)
  }

  private mutating func content(of block: Block, at range: SourceRange) -> ContentBlock.Kind? {
    switch block.kind {
    case .paragraph(let inner): return .paragraph(inlines(inner))
    case .heading(let level, let inner): return heading(level, inner, at: range)
    case .blockQuote(let inner): return quote(inner, at: range)
    case .list(let list): return .list(self.list(list))
    case .code(let info, let text, let isFenced):
      return isFenced
        ? fenced(info, text, at: range) : .code(language: "", text: text, isFenced: false)
    case .html(let html):
      report.add(.rawHTML(html), at: range)
      return nil
    case .thematicBreak: return .thematicBreak
    case .table(let table): return .table(self.table(table))
    case .footnoteDefinition(let label, let number, let references, let inner):
      return .footnote(label: label, number: number, references: references, nested(inner))
    }
  }

  private mutating func heading(
    _ level: Int, _ inner: [Inline], at range: SourceRange
  ) -> ContentBlock.Kind {
    if nesting > 0 { report.add(.nestedBlock("a heading"), at: range) }
    let words = inlines(inner)
    return .heading(level: level, id: automaticAnchor(words), words)
  }

  /// A fenced block; the words of its info string say what it is.
  private mutating func fenced(
    _ info: String, _ text: String, at range: SourceRange
  ) -> ContentBlock.Kind? {
    let words = harmless(info, at: range)
    let language = words.split(separator: " ").first.map(String.init) ?? ""
    let lines = { (builder: PageBuilder) in
      EmbeddedText(lines: text, of: builder.file, from: range.start.line + 1, fallback: range)
    }
    switch language {
    case "demo", "predict", "frameworks":
      if nesting > 0 { report.add(.nestedBlock("a '\(language)' block"), at: range) }
      return special(language, lines(self), text, at: range)
    case "math":
      guard let formula = formula(text.trimmed, mathText(text, at: range)) else {
        return .code(language: language, text: text, isFenced: true)
      }
      return .math(formula)
    case "vary":
      report.add(.misplacedVary, at: range)
      return nil
    default: return .code(language: language, text: text, isFenced: true)
    }
  }

  private mutating func special(
    _ language: String, _ text: EmbeddedText, _ source: String, at range: SourceRange
  ) -> ContentBlock.Kind? {
    switch language {
    case "demo": return demo(text, at: range).map { .demo($0) }
    case "predict":
      guard var fields = report.fields(of: text, owner: "a guess", fallback: range) else {
        return nil
      }
      return prediction(&fields).map { .prediction($0) }
    default: return frameworks(source, at: range)
    }
  }

  /// The lines of a formula, without the empty ones around it.
  private func mathText(_ text: String, at range: SourceRange) -> EmbeddedText {
    let skipped = text.utf8.prefix { $0 == 32 || (9...13).contains($0) }
    let lines = skipped.filter { $0 == 10 }.count
    return EmbeddedText(
      lines: text.trimmed, of: file, from: range.start.line + 1 + lines, fallback: range)
  }

  private mutating func table(_ table: Table) -> ContentTable {
    for cell in table.header + table.rows.joined()
    where Array(cell.content.plainText.utf8).firstRange(of: "$`") != nil {
      report.add(.barInTableMath, at: place(cell.range))
    }
    var rows: [[[ContentInline]]] = []
    let header = table.header.map { inlines($0.content) }
    for row in table.rows { rows.append(row.map { inlines($0.content) }) }
    return ContentTable(alignments: table.alignments, header: header, rows: rows)
  }
}

extension Finding {
  static func nestedBlock(_ what: String) -> Finding {
    Finding(
      "nesting", "\(what) stands inside a list, a quote or another block",
      notes: ["move it to the left margin"])
  }

  static let misplacedVary = Finding(
    "quiz-shape", "a 'vary' block belongs to a question of kind 'parametric'")

  static let barInTableMath = Finding(
    "table-math", "a bare `|` splits the math in this cell",
    notes: ["write `\\vert` for a bar in a table"])
}
