/// A node that is still being filled.
struct Frame {
  let kind: TreeEvent.Kind
  var range: SourceRange
  var blocks: [Block] = []
  var inlines: [Inline] = []
  var items: [ListItem] = []
  var rows: [[TableCell]] = []
  var cells: [TableCell] = []
  /// Neighbouring texts become one; empty ones, which the parser leaves behind, none.
  private var text = ""
  private var textRange: SourceRange?

  /// What the closing of an inline needs to know.
  var markWidth = 0
  var linkForm = SourceCursor.LinkForm.bare
  var reportedLength: Int?

  init(kind: TreeEvent.Kind, range: SourceRange) { (self.kind, self.range) = (kind, range) }

  mutating func add(_ block: Block) {
    blocks.append(block)
    range = range.union(block.range)
  }

  mutating func add(_ inline: Inline) {
    flush()
    inlines.append(inline)
  }

  mutating func add(text new: String, at place: SourceRange) {
    guard !new.isEmpty else { return }
    text += new
    textRange = textRange?.union(place) ?? place
  }

  /// Turns the gathered text into a node.
  mutating func flush() {
    guard let place = textRange else { return }
    inlines.append(Inline(.text(text), place))
    text = ""
    textRange = nil
  }

  /// Takes a finished child.
  mutating func take(_ child: Frame) {
    switch child.kind {
    case .item(let isChecked):
      items.append(ListItem(isChecked: isChecked, blocks: child.blocks, range: child.range))
      range = range.union(child.range)
    case .tableRow:
      rows.append(child.cells)
      range = range.union(child.range)
    case .tableCell: cells.append(TableCell(content: child.inlines, range: child.range))
    case .document, .blockQuote, .paragraph, .heading, .list, .footnoteDefinition, .table:
      if let kind = child.blockKind { add(Block(kind, child.range)) }
    case .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference:
      if let kind = child.inlineKind { add(Inline(kind, child.range)) }
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .code, .html, .softBreak, .lineBreak:
      preconditionFailure("a leaf is no frame")
    }
  }

  private var blockKind: Block.Kind? {
    switch kind {
    case .blockQuote: .blockQuote(blocks)
    case .paragraph: .paragraph(inlines)
    case .heading(let level): .heading(level: level, inlines)
    case .list(let isTight, let start): .list(List(isTight: isTight, start: start, items: items))
    case .footnoteDefinition(let label, let number, let references):
      .footnoteDefinition(label: label, number: number, references: references, blocks)
    case .table(let alignments):
      .table(Table(alignments: alignments, header: rows.first ?? [], rows: Array(rows.dropFirst())))
    default: nil
    }
  }

  private var inlineKind: Inline.Kind? {
    switch kind {
    case .emphasis: .emphasis(inlines)
    case .strong: .strong(inlines)
    case .strikethrough: .strikethrough(inlines)
    case .link(let destination, let title): .link(destination: destination, title: title, inlines)
    case .image(let source, let title): .image(source: source, title: title, alt: inlines)
    case .footnoteReference(let label, let number, let occurrence):
      .footnoteReference(label: label, number: number, occurrence: occurrence)
    default: nil
    }
  }
}

extension TreeEvent.Kind {
  /// Inlines have no reliable place of their own in the parser's tree.
  var isInline: Bool {
    switch self {
    case .text, .code, .html, .softBreak, .lineBreak, .emphasis, .strong, .strikethrough, .link,
      .image, .footnoteReference:
      true
    case .document, .blockQuote, .paragraph, .thematicBreak, .list, .item, .codeBlock, .htmlBlock,
      .heading, .footnoteDefinition, .table, .tableRow, .tableCell:
      false
    }
  }
}
