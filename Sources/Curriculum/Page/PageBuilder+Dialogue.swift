internal import Markdown

extension PageBuilder {
  /// Paragraphs that begin with `**Name:**` begin a turn; what follows belongs to it.
  mutating func dialogue(_ node: HeadingNode) -> [DialogueTurn] {
    var turns: [DialogueTurn] = []
    var isReported = false
    for block in node.blocks {
      if case .paragraph(let inlines) = block.kind, let lead = BoldLead(inlines) {
        let paragraph = Block(.paragraph(lead.rest), block.range)
        let words = blocks(lead.rest.isEmpty ? [] : [paragraph])
        turns.append(DialogueTurn(speaker: lead.label, blocks: words))
      } else if turns.isEmpty {
        if !isReported { report.add(.nobodySpeaks, at: place(block.range)) }
        isReported = true
      } else {
        turns[turns.count - 1].blocks += blocks([block])
      }
    }
    for turn in turns where turn.blocks.isEmpty {
      report.add(.silentTurn(turn.speaker), at: node.range)
    }
    if turns.isEmpty, !isReported { report.add(.nobodySpeaks, at: node.range) }
    return turns
  }

  /// Paragraphs, then the one that begins with `**Where it breaks:**` and what follows it.
  mutating func analogy(_ node: HeadingNode) -> Analogy {
    var (picture, limits): ([Block], [Block]) = ([], [])
    var isFound = false
    for block in node.blocks {
      if !isFound, case .paragraph(let inlines) = block.kind, let lead = BoldLead(inlines),
        lead.label.lowercased() == "where it breaks"
      {
        isFound = true
        if !lead.rest.isEmpty { limits.append(Block(.paragraph(lead.rest), block.range)) }
      } else if isFound {
        limits.append(block)
      } else {
        picture.append(block)
      }
    }
    if limits.isEmpty { report.add(.boundlessAnalogy, at: node.range) }
    if picture.isEmpty { report.add(.emptyAnalogy, at: node.range) }
    return Analogy(picture: blocks(picture), limits: blocks(limits))
  }
}

/// `**Name:**` at the start of a paragraph, and the words behind it.
private struct BoldLead {
  let label: String
  let rest: [Inline]

  init?(_ inlines: [Inline]) {
    guard case .strong(let words)? = inlines.first?.kind else { return nil }
    var rest = Array(inlines.dropFirst())
    let name = words.plainText.trimmed
    let isInside = name.hasSuffix(":")
    guard case .text(let text)? = rest.first?.kind else {
      if case .softBreak? = rest.first?.kind { rest.removeFirst() }
      guard isInside else { return nil }
      (label, self.rest) = (String(name.dropLast()).trimmed, rest)
      return
    }
    guard isInside || text.hasPrefix(":") else { return nil }
    label = isInside ? String(name.dropLast()).trimmed : name
    let behind = isInside ? text : String(text.dropFirst())
    let kept = behind.utf8.drop { $0 == 32 }
    var range = rest[0].range
    range.start.column += text.utf8.count - kept.count
    rest[0] = Inline(
      .text(String(decoding: Array(kept), as: UTF8.self)), SourceRange(range.start, range.end))
    self.rest = kept.isEmpty ? Array(rest.dropFirst()) : rest
  }
}

extension Finding {
  static let nobodySpeaks = Finding(
    "dialogue-shape", "nobody speaks here",
    notes: ["begin each turn with a name: `**Teacher:** …`"])

  static func silentTurn(_ speaker: String) -> Finding {
    Finding("dialogue-shape", "\(speaker) says nothing in this dialogue")
  }

  static let boundlessAnalogy = Finding(
    "analogy-limits", "this analogy does not say where it breaks",
    notes: ["add a paragraph that begins with `**Where it breaks:**`"])

  static let emptyAnalogy = Finding("analogy-limits", "this analogy has no picture")
}
