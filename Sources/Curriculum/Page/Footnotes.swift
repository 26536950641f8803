internal import Markdown

/// The footnotes of a page, which CommonMark moves to its end, to be put back where they belong:
/// at the end of the part that refers to them first.
struct Footnotes {
  private let blocks: [String: Block]

  init(_ document: Document) {
    var blocks: [String: Block] = [:]
    for block in document.blocks {
      if case .footnoteDefinition(let label, number: _, references: _, _) = block.kind {
        blocks[label] = block
      }
    }
    self.blocks = blocks
  }

  /// The definitions of the notes that `part` is the first to refer to, in order.
  func definitions(for part: [Block]) -> [Block] {
    guard !blocks.isEmpty else { return [] }
    var found: [Block] = []
    var queue = labels(in: part)
    var next = 0
    while next < queue.count {
      if let definition = blocks[queue[next]] {
        found.append(definition)
        queue += labels(in: [definition])
      }
      next += 1
    }
    return found
  }

  private func labels(in blocks: [Block]) -> [String] {
    var labels: [String] = []
    for block in blocks {
      switch block.kind {
      case .paragraph(let inlines), .heading(level: _, let inlines):
        labels += self.labels(in: inlines)
      case .blockQuote(let inner),
        .footnoteDefinition(label: _, number: _, references: _, let inner):
        labels += self.labels(in: inner)
      case .list(let list): for item in list.items { labels += self.labels(in: item.blocks) }
      case .table(let table):
        for cell in table.header + table.rows.joined() { labels += self.labels(in: cell.content) }
      case .code, .html, .thematicBreak: continue
      }
    }
    return labels
  }

  private func labels(in inlines: [Inline]) -> [String] {
    var labels: [String] = []
    for inline in inlines {
      switch inline.kind {
      case .footnoteReference(let label, number: _, let occurrence):
        if occurrence == 1 { labels.append(label) }
      case .emphasis(let inner), .strong(let inner), .strikethrough(let inner),
        .link(destination: _, title: _, let inner), .image(source: _, title: _, alt: let inner):
        labels += self.labels(in: inner)
      case .text, .softBreak, .lineBreak, .code, .html: continue
      }
    }
    return labels
  }
}
