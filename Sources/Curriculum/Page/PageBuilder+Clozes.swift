internal import Markdown

extension PageBuilder {
  /// Running text of a card in which what stands between `==` and `==` is hidden.
  mutating func clozed(_ inlines: [ContentInline]) -> [ContentInline] {
    var output: [ContentInline] = []
    /// Where the open cloze begins in `output`, and where it stands.
    var open: (index: Int, range: SourceRange)?
    for inline in inlines {
      guard case .text(let text) = inline.kind else {
        output.append(inline)
        continue
      }
      for (index, part) in text.split(between: "==").enumerated() {
        if index > 0 {
          if let (start, range) = open {
            let hidden = Array(output[start...])
            output.removeSubrange(start...)
            if hidden.isEmpty { report.add(.emptyCloze, at: inline.range) }
            output.append(ContentInline(.cloze(hidden), range.union(inline.range)))
            open = nil
          } else {
            open = (output.count, inline.range)
          }
        }
        if !part.isEmpty { output.append(ContentInline(.text(part), inline.range)) }
      }
    }
    if let open {
      report.add(.openCloze, at: open.range)
      output.insert(ContentInline(.text("=="), open.range), at: open.index)
    }
    return output
  }
}

extension String {
  /// The parts before, between and after `separator`.
  fileprivate func split(between separator: StaticString) -> [String] {
    let bytes = Array(utf8)
    var parts: [String] = []
    var start = 0
    while let found = bytes[start...].firstRange(of: separator) {
      parts.append(String(decoding: bytes[start..<found.lowerBound], as: UTF8.self))
      start = found.upperBound
    }
    parts.append(String(decoding: bytes[start...], as: UTF8.self))
    return parts
  }
}

extension Finding {
  static let openCloze = Finding(
    "bad-cloze", "the hidden part that begins with `==` is never closed",
    notes: ["end it with `==` in the same paragraph"])

  static let emptyCloze = Finding("bad-cloze", "there is nothing between `==` and `==`")
}
