/// A stop on the walk through the parser's tree.
enum TreeEvent {
  case enter(Kind, Place)
  case leave

  /// A place as the parser gives it: from 1, end inclusive, and not always sane.
  struct Place {
    var startLine: Int
    var startColumn: Int
    var endLine: Int
    var endColumn: Int
  }

  /// A node's own fields; its children are events of their own.
  enum Kind {
    case document, blockQuote, paragraph, thematicBreak
    case list(isTight: Bool, start: Int?)
    case item(isChecked: Bool?)
    case codeBlock(info: String, text: String, isFenced: Bool)
    case htmlBlock(String)
    case heading(level: Int)
    case footnoteDefinition(label: String, number: Int, references: Int)
    case table([Table.Alignment])
    case tableRow, tableCell
    case softBreak, lineBreak
    case text(String)
    case code(String)
    case html(String)
    case emphasis, strong, strikethrough
    case link(destination: String, title: String)
    case image(source: String, title: String)
    case footnoteReference(label: String, number: Int, occurrence: Int)
  }
}

extension TreeEvent.Kind {
  /// The parser reports the end of every node but these.
  var isLeaf: Bool {
    switch self {
    case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .html: true
    case .document, .blockQuote, .paragraph, .list, .item, .heading, .footnoteDefinition, .table,
      .tableRow, .tableCell, .emphasis, .strong, .strikethrough, .link, .image, .footnoteReference:
      false
    }
  }
}
