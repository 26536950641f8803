internal import Markdown

/// A heading with everything below it, still Markdown.
struct HeadingNode {
  var level: Int
  /// Without the attribute comment.
  var title: [Inline]
  var attributes: AttributeComment
  /// Of the heading.
  var range: SourceRange
  /// Up to the next heading.
  var blocks: [Block] = []
  /// The headings one level deeper.
  var children: [HeadingNode] = []
}

/// A page as a tree of headings.
struct HeadingTree {
  /// What stands before the first heading.
  var introduction: [Block] = []
  var nodes: [HeadingNode] = []

  /// Cuts `document` at its headings; headings that jump or have level 1 are reported and take the
  /// place that they can have.
  init(_ document: Document, _ report: inout Report) {
    /// The headings that are still open, outermost first.
    var open: [HeadingNode] = []
    let footnotes = Footnotes(document)
    for block in document.blocks {
      switch block.kind {
      case .heading(let level, let inlines):
        var node = HeadingNode(level: level, inlines, block.range, &report)
        report.checkLevel(of: node, below: open.last?.level)
        node.level = max(level, 2)
        while let last = open.last, last.level >= node.level { close(&open, footnotes) }
        node.level = min(node.level, (open.last?.level ?? 1) + 1)
        open.append(node)
      case .footnoteDefinition: continue
      case .paragraph, .blockQuote, .list, .code, .html, .thematicBreak, .table:
        if open.isEmpty {
          introduction.append(block)
        } else {
          open[open.count - 1].blocks.append(block)
        }
      }
    }
    while !open.isEmpty { close(&open, footnotes) }
    introduction += footnotes.definitions(for: introduction)
  }

  private mutating func close(_ open: inout [HeadingNode], _ footnotes: Footnotes) {
    var node = open.removeLast()
    node.blocks += footnotes.definitions(for: node.blocks)
    if open.isEmpty {
      nodes.append(node)
    } else {
      open[open.count - 1].children.append(node)
    }
  }
}

extension HeadingNode {
  /// A heading whose trailing comment, if any, has been read.
  init(level: Int, _ inlines: [Inline], _ range: SourceRange, _ report: inout Report) {
    var title = inlines
    var attributes = AttributeComment()
    if case .html(let comment)? = title.last?.kind, comment.hasPrefix("<!--"),
      comment.hasSuffix("-->")
    {
      attributes = AttributeComment(comment, at: title.removeLast().range, &report)
      if case .text(let text)? = title.last?.kind {
        let end = text.utf8.reversed().drop { $0 == 32 || $0 == 9 }
        let kept = String(decoding: Array(end.reversed()), as: UTF8.self)
        title[title.count - 1].kind = .text(kept)
      }
    }
    self.init(level: level, title: title, attributes: attributes, range: range)
  }
}

extension Report {
  fileprivate mutating func checkLevel(of node: HeadingNode, below parent: Int?) {
    if node.level == 1 {
      add(.topHeading, at: node.range)
    } else if node.level > (parent ?? 1) + 1 {
      add(.headingJump(from: parent ?? 1, to: node.level), at: node.range)
    }
  }
}

extension Finding {
  static let topHeading = Finding(
    "heading-level", "a page has no level-1 heading of its own",
    notes: ["the title stands in the front matter; begin headings with `##`"])

  static func headingJump(from: Int, to: Int) -> Finding {
    Finding(
      "heading-level", "the heading jumps from level \(from) to level \(to)",
      notes: ["use \(String(repeating: "#", count: from + 1))"])
  }
}
