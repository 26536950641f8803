internal import Curriculum

/// The sections of a page, for the list "On this page" and for the jumps between depths.
struct Outline {
  struct Entry {
    let id: String
    let title: String
    let depth: Depth
    let children: [Entry]
  }

  let entries: [Entry]

  init(_ sections: [Section]) { entries = Self.entries(of: sections, levels: 2) }

  /// The questions of a page.
  init(_ entries: [FAQEntry]) {
    self.init(entries.map { (id: $0.id, title: $0.question.plainText) })
  }

  /// Headings without depths.
  init(_ headings: [(id: String, title: String)]) {
    entries = headings.map { Entry(id: $0.id, title: $0.title, depth: .basic, children: []) }
  }

  private static func entries(of sections: [Section], levels: Int) -> [Entry] {
    guard levels > 0 else { return [] }
    return sections.map { section in
      Entry(
        id: section.id, title: section.title.plainText, depth: section.depth,
        children: entries(of: section.subsections, levels: levels - 1))
    }
  }

  /// The first section of each depth after the first, in page order.
  var depthStarts: [Entry] {
    var starts: [Entry] = []
    for depth in Depth.allCases where depth != .basic {
      if let entry = flat.first(where: { $0.depth == depth }) { starts.append(entry) }
    }
    return starts
  }

  /// What the template `outline` shows: the list, and the switch where there are several depths.
  var values: [String: Any] {
    let deepest = flat.map(\.depth).max() ?? .basic
    let depths = Depth.allCases.filter { $0 <= deepest }
    return [
      "hasOutline": !isEmpty, "outlineHTML": html.markup, "hasDepths": deepest > .basic,
      "depthChoices": depths.map { depth in
        ["depth": DepthWords.name(depth), "label": DepthWords.label(depth)]
      },
      "deepest": DepthWords.name(deepest),
    ]
  }

  private var flat: [Entry] { entries.flatMap { [$0] + $0.children } }

  /// True when a list of contents would not help.
  var isEmpty: Bool { entries.count < 2 }

  /// Nested lists of links.
  var html: HTML {
    var writer = HTMLWriter(reserving: 1024)
    Self.write(entries, to: &writer)
    return writer.html
  }

  private static func write(_ entries: [Entry], to writer: inout HTMLWriter) {
    writer.open("ul")
    writer.newline()
    for entry in entries {
      writer.open(
        "li", ("class", entry.depth == .basic ? nil : "depth-" + DepthWords.name(entry.depth)))
      writer.element("a", ("href", SitePath.fragment(entry.id)), text: entry.title)
      if !entry.children.isEmpty { write(entry.children, to: &writer) }
      writer.close("li")
      writer.newline()
    }
    writer.close("ul")
    writer.newline()
  }
}
