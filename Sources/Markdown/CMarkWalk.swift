internal import CCmarkGFM
internal import Synchronization

/// Registering twice is a race inside the library; a global initialiser runs once.
private let extensionsAreRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

/// The library changes a table of its own while it parses, so one parse runs at a time.
private let parseTurn = Mutex(())

private typealias Node = OpaquePointer

/// Parses `bytes` and reports the tree in document order, footnote definitions last.
///
/// The walk does not recurse. `receive` answers whether to go into the node that it was given;
/// a node that is not gone into, and a leaf, gets no `.leave`.
///
/// - Parameter bytes: valid UTF-8 without NUL.
func walkMarkdown(_ bytes: [UInt8], _ receive: (TreeEvent) -> Bool) {
  guard let root = parse(bytes) else { return }
  defer { cmark_node_free(root) }
  guard let iterator = cmark_iter_new(root) else { return }
  defer { cmark_iter_free(iterator) }
  let footnotes = countFootnotes(root)
  while true {
    let event = cmark_iter_next(iterator)
    if event == CMARK_EVENT_DONE { return }
    guard let node = cmark_iter_get_node(iterator) else { return }
    if event == CMARK_EVENT_EXIT {
      _ = receive(.leave)
    } else if let kind = kind(of: node, footnotes) {
      let goesIn = receive(.enter(kind, place(of: node)))
      if !goesIn, !kind.isLeaf { cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT) }
    }
  }
}

private func parse(_ bytes: [UInt8]) -> Node? {
  parseTurn.withLock { _ in
    _ = extensionsAreRegistered
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS) else {
      return nil
    }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough", "autolink", "tasklist"] {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    bytes.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count)
    }
    nonisolated(unsafe) let root = cmark_parser_finish(parser)
    return root
  }
}

private func place(of node: Node) -> TreeEvent.Place {
  TreeEvent.Place(
    startLine: Int(cmark_node_get_start_line(node)),
    startColumn: Int(cmark_node_get_start_column(node)),
    endLine: Int(cmark_node_get_end_line(node)),
    endColumn: Int(cmark_node_get_end_column(node)))
}

private func kind(
  of node: Node, _ footnotes: FootnoteCount
) -> TreeEvent.Kind? {
  switch cmark_node_get_type(node) {
  case CMARK_NODE_DOCUMENT: .document
  case CMARK_NODE_BLOCK_QUOTE: .blockQuote
  case CMARK_NODE_LIST: list(node)
  case CMARK_NODE_ITEM: .item(isChecked: isChecked(node))
  case CMARK_NODE_CODE_BLOCK: codeBlock(node)
  case CMARK_NODE_HTML_BLOCK: .htmlBlock(text(cmark_node_get_literal(node)))
  case CMARK_NODE_PARAGRAPH: .paragraph
  case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
  case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
  case CMARK_NODE_FOOTNOTE_DEFINITION: footnotes.definition(node)
  case CMARK_NODE_TEXT: .text(text(cmark_node_get_literal(node)))
  case CMARK_NODE_SOFTBREAK: .softBreak
  case CMARK_NODE_LINEBREAK: .lineBreak
  case CMARK_NODE_CODE: .code(text(cmark_node_get_literal(node)))
  case CMARK_NODE_HTML_INLINE: .html(text(cmark_node_get_literal(node)))
  case CMARK_NODE_EMPH: .emphasis
  case CMARK_NODE_STRONG: .strong
  case CMARK_NODE_LINK: .link(destination: url(node), title: text(cmark_node_get_title(node)))
  case CMARK_NODE_IMAGE: .image(source: url(node), title: text(cmark_node_get_title(node)))
  case CMARK_NODE_FOOTNOTE_REFERENCE: footnotes.reference(node)
  default: extensionKind(node)
  }
}

private func extensionKind(_ node: Node) -> TreeEvent.Kind? {
  switch text(cmark_node_get_type_string(node)) {
  case "table": .table(alignments(node))
  case "table_header", "table_row": .tableRow
  case "table_cell": .tableCell
  case "strikethrough": .strikethrough
  default: nil
  }
}

private func list(_ node: Node) -> TreeEvent.Kind {
  let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
  return .list(
    isTight: cmark_node_get_list_tight(node) != 0,
    start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil)
}

private func isChecked(_ node: Node) -> Bool? {
  guard text(cmark_node_get_type_string(node)) == "tasklist" else { return nil }
  return cmark_gfm_extensions_get_tasklist_item_checked(node)
}

private func codeBlock(_ node: Node) -> TreeEvent.Kind {
  var (length, offset): (CInt, CInt) = (0, 0)
  var character = CChar(0)
  let isFenced = cmark_node_get_fenced(node, &length, &offset, &character) != 0
  return .codeBlock(
    info: text(cmark_node_get_fence_info(node)), text: text(cmark_node_get_literal(node)),
    isFenced: isFenced)
}

private func alignments(_ node: Node) -> [Table.Alignment] {
  let count = Int(cmark_gfm_extensions_get_table_columns(node))
  guard let marks = cmark_gfm_extensions_get_table_alignments(node) else {
    return Array(repeating: .none, count: count)
  }
  return (0..<count).map { column in
    switch marks[column] {
    case UInt8(ascii: "l"): .left
    case UInt8(ascii: "c"): .center
    case UInt8(ascii: "r"): .right
    default: .none
    }
  }
}

private func url(_ node: Node) -> String {
  text(cmark_node_get_url(node))
}

/// The numbers of footnotes, which the parser keeps to itself or gives as text.
private struct FootnoteCount {
  /// By node address.
  var numbers: [Node: Int] = [:]
  var occurrences: [Node: Int] = [:]
  /// By footnote number.
  var references: [Int: Int] = [:]

  func definition(_ node: Node) -> TreeEvent.Kind {
    let number = numbers[node] ?? 0
    return .footnoteDefinition(
      label: text(cmark_node_get_literal(node)), number: number,
      references: references[number] ?? 0)
  }

  func reference(_ node: Node) -> TreeEvent.Kind {
    .footnoteReference(number: numbers[node] ?? 0, occurrence: occurrences[node] ?? 0)
  }
}

/// Numbers definitions as they stand (by first reference) and references in the order of the file,
/// which differs from that of the tree where a footnote refers to a footnote.
private func countFootnotes(_ root: Node) -> FootnoteCount {
  var count = FootnoteCount()
  guard let last = cmark_node_last_child(root),
    cmark_node_get_type(last) == CMARK_NODE_FOOTNOTE_DEFINITION,
    let iterator = cmark_iter_new(root)
  else { return count }
  defer { cmark_iter_free(iterator) }
  var references: [(node: Node, line: CInt, column: CInt)] = []
  while true {
    let event = cmark_iter_next(iterator)
    if event == CMARK_EVENT_DONE { break }
    guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
    if cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION {
      count.numbers[node] = count.numbers.count + 1
    } else if cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_REFERENCE {
      references.append((node, cmark_node_get_start_line(node), cmark_node_get_start_column(node)))
    }
  }
  references.sort { ($0.line, $0.column) < ($1.line, $1.column) }
  for (node, _, _) in references {
    let number = Int(text(cmark_node_get_literal(node))) ?? 0
    count.numbers[node] = number
    count.references[number, default: 0] += 1
    count.occurrences[node] = count.references[number]
  }
  return count
}

/// Copies a string that belongs to a node.
private func text(_ pointer: UnsafePointer<CChar>?) -> String {
  pointer.map { String(cString: $0) } ?? ""
}
