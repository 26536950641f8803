internal import CCmarkGFM
internal import Synchronization

/// Registering twice is a race inside the library; a global initialiser runs once.
private let extensionsAreRegistered: Void = cmark_gfm_core_extensions_ensure_registered()

/// The library changes a table of its own while it parses, so one parse runs at a time.
private let parseTurn = Mutex(())

/// Runs `body` while no parse of ours runs, with the extensions registered: for tests that call the
/// library themselves.
package func withParseTurn<Result: Sendable>(_ body: () -> Result) -> Result {
  parseTurn.withLock { _ in
    _ = extensionsAreRegistered
    return body()
  }
}

private typealias Node = OpaquePointer

/// Parses `bytes` and reports the tree in document order, footnote definitions last.
///
/// The walk does not recurse. `receive` answers whether to go into the node that it was given;
/// a node that is not gone into, and a leaf, gets no `.leave`.
///
/// - Parameters:
///   - bytes: valid UTF-8 without NUL.
///   - hasTables: whether tables are read as such.
func walkMarkdown(
  _ bytes: [UInt8], hasTables: Bool, _ receive: (TreeEvent) -> Bool
) {
  guard let root = parse(bytes, hasTables) else { return }
  defer { cmark_node_free(root) }
  guard let iterator = cmark_iter_new(root) else { return }
  defer { cmark_iter_free(iterator) }
  var footnotes = footnotes(root, bytes)
  while true {
    let event = cmark_iter_next(iterator)
    if event == CMARK_EVENT_DONE { return }
    guard let node = cmark_iter_get_node(iterator) else { return }
    if event == CMARK_EVENT_EXIT {
      _ = receive(.leave)
    } else if let kind = kind(of: node, &footnotes) {
      let goesIn = receive(.enter(kind, place(of: node)))
      if !goesIn, !kind.isLeaf { cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT) }
    }
  }
}

private func parse(_ bytes: [UInt8], _ hasTables: Bool) -> Node? {
  parseTurn.withLock { _ in
    _ = extensionsAreRegistered
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS) else {
      return nil
    }
    defer { cmark_parser_free(parser) }
    let names = ["strikethrough", "autolink", "tasklist"] + (hasTables ? ["table"] : [])
    for name in names {
      guard let found = cmark_find_syntax_extension(name) else { continue }
      cmark_parser_attach_syntax_extension(parser, found)
    }
    // The parser drops a byte order mark but counts it in its columns.
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    bytes.withUnsafeBytes { bytes in
      let text = UnsafeRawBufferPointer(rebasing: bytes[mark...])
      cmark_parser_feed(parser, text.baseAddress?.assumingMemoryBound(to: CChar.self), text.count)
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
  of node: Node, _ footnotes: inout FootnoteCount
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
  case CMARK_NODE_FOOTNOTE_DEFINITION: footnotes.nextDefinition()
  case CMARK_NODE_TEXT: .text(text(cmark_node_get_literal(node)))
  case CMARK_NODE_SOFTBREAK: .softBreak
  case CMARK_NODE_LINEBREAK: .lineBreak
  case CMARK_NODE_CODE: .code(text(cmark_node_get_literal(node)))
  case CMARK_NODE_HTML_INLINE: .html(text(cmark_node_get_literal(node)))
  case CMARK_NODE_EMPH: .emphasis
  case CMARK_NODE_STRONG: .strong
  case CMARK_NODE_LINK: .link(destination: url(node), title: text(cmark_node_get_title(node)))
  case CMARK_NODE_IMAGE: .image(source: url(node), title: text(cmark_node_get_title(node)))
  case CMARK_NODE_FOOTNOTE_REFERENCE: footnotes.reference(UnsafeRawPointer(node))
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

/// Finds the footnotes, whose numbers and labels the tree does not tell in its own order.
private func footnotes(_ root: Node, _ bytes: [UInt8]) -> FootnoteCount {
  var count = FootnoteCount()
  guard let last = cmark_node_last_child(root),
    cmark_node_get_type(last) == CMARK_NODE_FOOTNOTE_DEFINITION,
    let iterator = cmark_iter_new(root)
  else { return count }
  defer { cmark_iter_free(iterator) }
  while true {
    let event = cmark_iter_next(iterator)
    if event == CMARK_EVENT_DONE { break }
    guard event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) else { continue }
    if cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION {
      count.addDefinition(place(of: node))
    } else if cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_REFERENCE {
      let number = Int(text(cmark_node_get_literal(node))) ?? 0
      count.addReference(UnsafeRawPointer(node), number, place(of: node))
    }
  }
  count.finish(bytes)
  return count
}

/// Copies a string that belongs to a node.
private func text(_ pointer: UnsafePointer<CChar>?) -> String {
  pointer.map { String(cString: $0) } ?? ""
}
