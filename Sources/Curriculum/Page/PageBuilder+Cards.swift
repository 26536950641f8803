internal import Markdown

extension PageBuilder {
  /// Each heading below is a card: its words the front, what stands under it the back.
  mutating func cards(of section: HeadingNode) -> [Card] {
    var cards: [Card] = []
    readsClozes = true
    defer { readsClozes = false }
    for node in section.children {
      checkAttributes(of: node, allowed: [.id, .reversed] + objectiveAttribute)
      let front = title(of: node)
      let id = requiredID(of: node, "this card")
      let objective = self.objective(of: node, "card")
      let back = blocks(node.blocks)
      if back.isEmpty { report.add(.emptyCard(id), at: node.range) }
      for child in node.children { report.add(.headingInside("a card"), at: child.range) }
      guard let id else { continue }
      let range = node.attributes.entry(.id)?.range ?? node.range
      facts.cards.append(PageFacts.Declaration(id: id, range: range))
      let isReversed = node.attributes.entry(.reversed) != nil
      cards.append(
        Card(
          id: id, objective: objective, front: front, back: back, isReversed: isReversed,
          range: node.range))
    }
    if section.children.isEmpty { report.add(.noCards, at: section.range) }
    return cards
  }
}

extension Finding {
  static func emptyCard(_ id: String?) -> Finding {
    Finding(
      "card-shape", id.map { "the card '\($0)' has no back" } ?? "this card has no back",
      notes: ["write the answer under its heading"])
  }

  static let noCards = Finding(
    "card-shape", "there is no card in this section",
    notes: ["each heading one level deeper is a card"])

  static func headingInside(_ what: String) -> Finding {
    Finding("nesting", "there is a heading inside \(what)", notes: ["write it as bold text"])
  }
}
