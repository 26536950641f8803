internal import Markdown

extension PageBuilder {
  /// A list; task items need words.
  mutating func list(_ list: List) -> ContentList {
    var items: [ContentList.Item] = []
    for item in list.items {
      checkTask(item)
      items.append(ContentList.Item(isChecked: item.isChecked, blocks: nested(item.blocks)))
    }
    return ContentList(isTight: list.isTight, start: list.start, items: items)
  }

  /// Reports `- [ ]` without words, which CommonMark shows as text.
  mutating func checkTask(_ item: ListItem) {
    guard let first = item.blocks.first else {
      if item.isChecked != nil { report.add(.emptyTask, at: place(item.range)) }
      return
    }
    guard case .paragraph(let inlines) = first.kind else { return }
    let words = inlines.plainText.trimmed
    let isBox = ["[ ]", "[]", "[x]", "[X]"].contains(words)
    if isBox || (item.isChecked != nil && words.isEmpty) {
      report.add(.emptyTask, at: place(first.range))
    }
  }

  /// A quote, or the callout that it is.
  mutating func quote(_ source: [Block], at range: SourceRange) -> ContentBlock.Kind {
    guard let mark = CalloutMark(source) else { return .quote(nested(source)) }
    let place = self.place(of: 0..<(mark.word.utf8.count + 3), in: "[!\(mark.word)]", at: range)
    guard let kind = Callout.Kind.allCases.first(where: { $0.name == mark.word.lowercased() })
    else {
      report.add(.unknownCallout(mark.word), at: place)
      return .quote(nested(mark.blocks))
    }
    if mark.hasTextBehind { report.add(.calloutText(mark.word), at: place) }
    if mark.blocks.isEmpty { report.add(.emptyCallout(mark.word), at: place) }
    return .callout(Callout(kind: kind, blocks: nested(mark.blocks)))
  }
}

/// `[!NOTE]` at the start of a quote.
struct CalloutMark {
  let word: String
  /// Whether words follow on the same line, where a forge sees no callout.
  let hasTextBehind: Bool
  /// The quote without the mark.
  let blocks: [Block]

  /// nil when the quote does not begin with a mark.
  init?(_ source: [Block]) {
    guard case .paragraph(let inlines)? = source.first?.kind else { return nil }
    let lead = inlines.prefix { inline in
      if case .text = inline.kind { return true }
      return false
    }
    let bytes = Array(Array(lead).plainText.utf8)
    guard bytes.starts(with: Array("[!".utf8)),
      let end = bytes.firstIndex(of: UInt8(ascii: "]")), end > 2,
      bytes[2..<end].allSatisfy({ $0.isLetter })
    else { return nil }
    word = String(decoding: bytes[2..<end], as: UTF8.self)
    let behind = String(decoding: bytes[(end + 1)...], as: UTF8.self)
    var rest = Array(inlines.dropFirst(lead.count))
    if case .softBreak? = rest.first?.kind, behind.trimmed.isEmpty {
      hasTextBehind = false
      rest.removeFirst()
    } else {
      hasTextBehind = !behind.trimmed.isEmpty || !rest.isEmpty
      if let last = lead.last { rest.insert(Inline(.text(behind), last.range), at: 0) }
    }
    let first = Block(.paragraph(rest), source[0].range)
    let isEmpty = rest.plainText.trimmed.isEmpty
    blocks = (isEmpty ? [] : [first]) + source.dropFirst()
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}

extension Finding {
  static let emptyTask = Finding(
    "empty-task", "this task item has no text", notes: ["write words behind the box"])

  static func unknownCallout(_ word: String) -> Finding {
    let names = Callout.Kind.allCases.map(\.name)
    let near = nearestNames(to: word, among: names).first?.uppercased()
    return Finding(
      "unknown-callout", "there is no callout '\(word)'",
      notes: [accepted(names.map { $0.uppercased() }, "callouts")],
      replacement: near.map { "[!\($0)]" })
  }

  static func calloutText(_ word: String) -> Finding {
    Finding(
      "callout-text", "the words of a callout begin on a line of their own",
      notes: ["a forge shows a plain quote otherwise; break the line behind `[!\(word)]`"])
  }

  static func emptyCallout(_ word: String) -> Finding {
    Finding("callout-text", "this callout says nothing")
  }
}
