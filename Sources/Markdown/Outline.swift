extension Document {
  /// Kind, range and fields of every node, one a line, indented by depth: the test oracle.
  ///
  ///     heading 2 1:1-1:9
  ///       text 1:4-1:9 "Title"
  public var outline: String {
    var lines: [String] = []
    for block in blocks { block.outline("", &lines) }
    for fault in faults { lines.append("fault \(fault.range.outline) \(fault.message)") }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension SourceRange {
  fileprivate var outline: String { "\(start.line):\(start.column)-\(end.line):\(end.column)" }
}

extension Block {
  fileprivate func outline(_ indent: String, _ lines: inout [String]) {
    let deeper = indent + "  "
    func line(_ name: String, _ fields: String = "") {
      lines.append("\(indent)\(name) \(range.outline)\(fields)")
    }
    switch kind {
    case .paragraph(let children):
      line("paragraph")
      children.outline(deeper, &lines)
    case .heading(let level, let children):
      line("heading \(level)")
      children.outline(deeper, &lines)
    case .blockQuote(let children):
      line("quote")
      for child in children { child.outline(deeper, &lines) }
    case .list(let list):
      line(list.start.map { "list from \($0)" } ?? "list", list.isTight ? " tight" : " loose")
      for item in list.items { item.outline(deeper, &lines) }
    case .code(let info, let text, let isFenced):
      line(isFenced ? "fenced code" : "indented code", " \(quoted(info)) \(quoted(text))")
    case .html(let text): line("html", " " + quoted(text))
    case .thematicBreak: line("break")
    case .table(let table):
      line("table", " " + table.alignments.map { "\($0)" }.joined(separator: " "))
      for row in [table.header] + table.rows { row.outline(deeper, &lines) }
    case .footnoteDefinition(let label, let number, let references, let children):
      line("footnote \(number)", " \(quoted(label)) referred to \(references) times")
      for child in children { child.outline(deeper, &lines) }
    }
  }
}

extension ListItem {
  fileprivate func outline(_ indent: String, _ lines: inout [String]) {
    let name = isChecked.map { $0 ? "done" : "to do" } ?? "item"
    lines.append("\(indent)\(name) \(range.outline)")
    for block in blocks { block.outline(indent + "  ", &lines) }
  }
}

extension [TableCell] {
  fileprivate func outline(_ indent: String, _ lines: inout [String]) {
    lines.append("\(indent)row")
    for cell in self {
      lines.append("\(indent)  cell \(cell.range.outline)")
      cell.content.outline(indent + "    ", &lines)
    }
  }
}

extension [Inline] {
  fileprivate func outline(_ indent: String, _ lines: inout [String]) {
    for inline in self { inline.outline(indent, &lines) }
  }
}

extension Inline {
  fileprivate func outline(_ indent: String, _ lines: inout [String]) {
    func line(_ name: String, _ fields: String = "", _ children: [Inline] = []) {
      lines.append("\(indent)\(name) \(range.outline)\(fields)")
      children.outline(indent + "  ", &lines)
    }
    switch kind {
    case .text(let text): line("text", " " + quoted(text))
    case .softBreak: line("soft break")
    case .lineBreak: line("line break")
    case .code(let text): line("code", " " + quoted(text))
    case .emphasis(let children): line("emphasis", "", children)
    case .strong(let children): line("strong", "", children)
    case .strikethrough(let children): line("strikethrough", "", children)
    case .link(let destination, let title, let children):
      line("link", " \(quoted(destination)) \(quoted(title))", children)
    case .image(let source, let title, let children):
      line("image", " \(quoted(source)) \(quoted(title))", children)
    case .html(let text): line("html", " " + quoted(text))
    case .footnoteReference(let label, let number, let occurrence):
      line("footnote reference", " \(quoted(label)) \(number), time \(occurrence)")
    }
  }
}

/// `text` on one line between quotation marks.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    case "\t": result += "\\t"
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
