import Markdown

/// Writes our tree as cmark-gfm writes its own: proof that the tree loses nothing.
struct HTMLWriter {
  private(set) var html = ""

  init(_ document: Document) {
    var isInFootnotes = false
    for block in document.blocks {
      if case .footnoteDefinition = block.kind, !isInFootnotes {
        html += "<section class=\"footnotes\" data-footnotes>\n<ol>\n"
        isInFootnotes = true
      }
      write(block)
    }
    if isInFootnotes { html += "</ol>\n</section>\n" }
  }

  private mutating func startLine() {
    if !html.isEmpty, html.utf8.last != 0x0A { html += "\n" }
  }

  private mutating func write(_ block: Block, isTight: Bool = false) {
    if case .paragraph(let children) = block.kind, isTight {
      write(children)
      return
    }
    if case .footnoteDefinition = block.kind {} else { startLine() }
    switch block.kind {
    case .paragraph(let children):
      html += "<p>"
      write(children)
      html += "</p>\n"
    case .heading(let level, let children):
      html += "<h\(level)>"
      write(children)
      html += "</h\(level)>\n"
    case .blockQuote(let children):
      html += "<blockquote>\n"
      for child in children { write(child) }
      startLine()
      html += "</blockquote>\n"
    case .list(let list): write(list)
    case .code(let info, let text, _):
      let language = info.split { " \t\n".contains($0) }.first.map { escaped(String($0)) }
      html += language.map { "<pre><code class=\"language-\($0)\">" } ?? "<pre><code>"
      html += escaped(text) + "</code></pre>\n"
    case .html(let text):
      html += text
      startLine()
    case .thematicBreak: html += "<hr />\n"
    case .table(let table): write(table)
    case .footnoteDefinition(let label, let number, let references, let children):
      writeFootnote(label, number, references, children)
    }
  }

  private mutating func write(_ list: List) {
    switch list.start {
    case nil: html += "<ul>\n"
    case 1: html += "<ol>\n"
    case .some(let start): html += "<ol start=\"\(start)\">\n"
    }
    for item in list.items {
      startLine()
      html += "<li>"
      if let isChecked = item.isChecked {
        html += "<input type=\"checkbox\" \(isChecked ? "checked=\"\" " : "")disabled=\"\" /> "
      }
      for block in item.blocks { write(block, isTight: list.isTight) }
      html += "</li>\n"
    }
    html += list.start == nil ? "</ul>\n" : "</ol>\n"
  }

  private mutating func write(_ table: Table) {
    html += "<table>\n<thead>\n"
    writeRow(table.header, table.alignments, "th")
    html += "</thead>\n"
    if !table.rows.isEmpty {
      html += "<tbody>\n"
      for row in table.rows { writeRow(row, table.alignments, "td") }
      html += "</tbody>\n"
    }
    html += "</table>\n"
  }

  private mutating func writeRow(_ row: [TableCell], _ aligns: [Table.Alignment], _ tag: String) {
    html += "<tr>\n"
    for (cell, alignment) in zip(row, aligns) {
      html += "<\(tag)" + (alignment == .none ? ">" : " align=\"\(alignment)\">")
      write(cell.content)
      html += "</\(tag)>\n"
    }
    html += "</tr>\n"
  }

  private mutating func writeFootnote(
    _ label: String, _ number: Int, _ references: Int, _ blocks: [Block]
  ) {
    html += "<li id=\"fn-\(escapedLink(label))\">\n"
    var links = ""
    for occurrence in 1...max(1, references) {
      let suffix = occurrence > 1 ? "-\(occurrence)" : ""
      let mark = occurrence > 1 ? "<sup class=\"footnote-ref\">\(occurrence)</sup>" : ""
      links += " <a href=\"#fnref-\(escapedLink(label))\(suffix)\" class=\"footnote-backref\""
      links += " data-footnote-backref aria-label=\"Back to content\">↩\(mark)</a>"
    }
    for (index, block) in blocks.enumerated() {
      if index == blocks.count - 1, case .paragraph(let children) = block.kind {
        startLine()
        html += "<p>"
        write(children)
        html += links + "</p>\n"
        links = ""
      } else {
        write(block)
      }
    }
    if !links.isEmpty { html += links.dropFirst() + "\n" }
    html += "</li>\n"
  }

  private mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline.kind {
    case .text(let text): html += escaped(text)
    case .softBreak: html += "\n"
    case .lineBreak: html += "<br />\n"
    case .code(let text): html += "<code>\(escaped(text))</code>"
    case .html(let text): html += text
    case .emphasis(let children): wrap(children, "em")
    case .strong(let children): wrap(children, "strong")
    case .strikethrough(let children): wrap(children, "del")
    case .link(let destination, let title, let children):
      html += "<a href=\"\(escapedLink(destination))\"\(titleAttribute(title))>"
      write(children)
      html += "</a>"
    case .image(let source, let title, let alt):
      html += "<img src=\"\(escapedLink(source))\" alt=\"\(plain(alt))\"\(titleAttribute(title)) />"
    case .footnoteReference(let label, let number, let occurrence):
      let id = escapedLink(label) + (occurrence > 1 ? "-\(occurrence)" : "")
      html += "<sup class=\"footnote-ref\"><a href=\"#fn-\(escapedLink(label))\""
      html += " id=\"fnref-\(id)\" data-footnote-ref>\(number)</a></sup>"
    }
  }

  private mutating func wrap(_ children: [Inline], _ tag: String) {
    html += "<\(tag)>"
    write(children)
    html += "</\(tag)>"
  }

  private func titleAttribute(_ title: String) -> String {
    title.isEmpty ? "" : " title=\"\(escaped(title))\""
  }

  /// The library writes raw HTML in an image's description as text; `plainText` leaves it out.
  private func plain(_ inlines: [Inline]) -> String {
    var text = ""
    for inline in inlines {
      switch inline.kind {
      case .text(let part), .code(let part), .html(let part): text += escaped(part)
      case .softBreak, .lineBreak: text += " "
      case .emphasis(let children), .strong(let children), .strikethrough(let children),
        .link(_, _, let children), .image(_, _, let children):
        text += plain(children)
      case .footnoteReference: break
      }
    }
    return text
  }
}
