extension [ContentBlock] {
  /// The same blocks with every run of text changed by `change`: in lists, tables and quotes too,
  /// inside demos and predictions not.
  func rewritten(_ change: ([ContentInline]) -> [ContentInline]) -> [ContentBlock] {
    map { ContentBlock($0.kind.rewritten(change), $0.range) }
  }
}

extension ContentBlock.Kind {
  fileprivate func rewritten(_ change: ([ContentInline]) -> [ContentInline]) -> Self {
    switch self {
    case .paragraph(let inlines): return .paragraph(change(inlines))
    case .heading(let level, let id, let inlines):
      return .heading(level: level, id: id, change(inlines))
    case .quote(let blocks): return .quote(blocks.rewritten(change))
    case .list(var list):
      for index in list.items.indices {
        list.items[index].blocks = list.items[index].blocks.rewritten(change)
      }
      return .list(list)
    case .table(var table):
      table.header = table.header.map(change)
      table.rows = table.rows.map { $0.map(change) }
      return .table(table)
    case .callout(var callout):
      callout.blocks = callout.blocks.rewritten(change)
      return .callout(callout)
    case .footnote(let label, let number, let references, let blocks):
      return .footnote(
        label: label, number: number, references: references, blocks.rewritten(change))
    case .code, .thematicBreak, .math, .demo, .prediction, .frameworks: return self
    }
  }
}

extension [ContentInline] {
  /// The same text with each piece replaced by what `change` gives, innermost pieces first.
  func flatRewritten(_ change: (ContentInline) -> [ContentInline]) -> [ContentInline] {
    flatMap { inline in
      change(ContentInline(inline.kind.rewritten { $0.flatRewritten(change) }, inline.range))
    }
  }
}

extension ContentInline.Kind {
  fileprivate func rewritten(_ change: ([ContentInline]) -> [ContentInline]) -> Self {
    switch self {
    case .emphasis(let inner): .emphasis(change(inner))
    case .strong(let inner): .strong(change(inner))
    case .strikethrough(let inner): .strikethrough(change(inner))
    case .cloze(let inner): .cloze(change(inner))
    case .link(let target, let title, let inner): .link(target, title: title, change(inner))
    case .text, .softBreak, .lineBreak, .code, .image, .math, .workedNumber, .citation, .gap,
      .footnoteReference:
      self
    }
  }
}
