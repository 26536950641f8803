import Markdown

extension SourceRange {
  func contains(_ other: SourceRange) -> Bool { start <= other.start && other.end <= end }
}

extension Block {
  var childBlocks: [Block] {
    switch kind {
    case .blockQuote(let blocks), .footnoteDefinition(_, _, _, let blocks): blocks
    case .list(let list): list.items.flatMap(\.blocks)
    case .paragraph, .heading, .code, .html, .thematicBreak, .table: []
    }
  }

  var inlines: [Inline] {
    switch kind {
    case .paragraph(let inlines), .heading(_, let inlines): inlines
    case .table(let table): (table.header + table.rows.joined()).flatMap(\.content)
    case .blockQuote, .footnoteDefinition, .list, .code, .html, .thematicBreak: []
    }
  }
}

extension Inline {
  var children: [Inline] {
    switch kind {
    case .emphasis(let children), .strong(let children), .strikethrough(let children),
      .link(_, _, let children), .image(_, _, let children):
      children
    case .text, .softBreak, .lineBreak, .code, .html, .footnoteReference: []
    }
  }
}

/// Every node outside its parent, and every inline without a place, as text.
func misplacedNodes(_ block: Block, in parent: SourceRange) -> [String] {
  var found = parent.contains(block.range) ? [] : ["\(block)"]
  for child in block.childBlocks { found += misplacedNodes(child, in: block.range) }
  return found + misplacedNodes(block.inlines, in: block.range)
}

private func misplacedNodes(_ inlines: [Inline], in parent: SourceRange) -> [String] {
  var found: [String] = []
  var last = parent.start
  for inline in inlines {
    let isPlaced = inline.range.start < inline.range.end && inline.range.start >= last
    if !isPlaced || !parent.contains(inline.range) { found.append("\(inline)") }
    found += misplacedNodes(inline.children, in: inline.range)
    last = inline.range.end
  }
  return found
}
