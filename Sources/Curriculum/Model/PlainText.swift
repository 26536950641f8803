internal import TeXMath

extension [ContentInline] {
  /// The words alone: no marks, links by their text, math as one line of Unicode, breaks as spaces.
  public var plainText: String {
    var text = ""
    for inline in self { inline.append(to: &text) }
    return text
  }
}

extension ContentInline {
  /// The words alone, as `[ContentInline].plainText` gives them.
  public var plainText: String { [self].plainText }

  fileprivate func append(to text: inout String) {
    switch kind {
    case .text(let words), .code(let words): text += words
    case .softBreak, .lineBreak: text += " "
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner), .cloze(let inner),
      .link(_, title: _, let inner):
      for inline in inner { inline.append(to: &text) }
    case .image(source: _, title: _, let alt): text += alt
    case .math(let formula): text += formula.line
    case .workedNumber(let number): text += number.text
    case .gap: text += "____"
    case .citation, .footnoteReference: break
    }
  }
}

extension [ContentBlock] {
  /// The words of running text alone, blocks parted by a space; no code blocks, no display math,
  /// no demos and no predictions.
  public var plainText: String {
    var parts: [String] = []
    for block in self {
      let text = block.plainText
      if !text.isEmpty { parts.append(text) }
    }
    return parts.joined(separator: " ")
  }
}

extension ContentBlock {
  /// The words of running text alone, as `[ContentBlock].plainText` gives them.
  public var plainText: String {
    switch kind {
    case .paragraph(let inlines), .heading(level: _, id: _, let inlines): inlines.plainText
    case .quote(let blocks), .footnote(label: _, number: _, references: _, let blocks):
      blocks.plainText
    case .callout(let callout): callout.blocks.plainText
    case .list(let list): list.items.flatMap(\.blocks).plainText
    case .table(let table):
      (table.header + table.rows.joined()).map(\.plainText).joined(separator: " ")
    case .code, .thematicBreak, .math, .demo, .prediction, .frameworks: ""
    }
  }
}
