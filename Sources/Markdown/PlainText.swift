extension Inline {
  /// The text a reader sees, without markup: breaks become spaces, an image its alternative text;
  /// raw HTML and footnote marks leave nothing.
  public var plainText: String {
    switch kind {
    case .text(let text), .code(let text): text
    case .softBreak, .lineBreak: " "
    case .emphasis(let children), .strong(let children), .strikethrough(let children):
      children.plainText
    case .link(_, _, let children), .image(_, _, let children): children.plainText
    case .html, .footnoteReference: ""
    }
  }
}

extension [Inline] {
  /// The text a reader sees, without markup.
  public var plainText: String {
    var text = ""
    for inline in self { text += inline.plainText }
    return text
  }
}
