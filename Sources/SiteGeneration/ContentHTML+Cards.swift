internal import Curriculum
internal import Practice

extension ContentHTML {
  /// The cards of a lesson, each turned over by opening it.
  mutating func writeCards(_ introduction: [ContentBlock], _ cards: [Card]) {
    write(introduction)
    openCards()
    for card in cards { for side in card.flashcards(lesson: lesson).prefix(1) { write(side) } }
    closeCards()
  }

  mutating func openCards() {
    writer.freshLine()
    writer.open("div", ("class", "cards"))
    writer.newline()
  }

  mutating func closeCards() {
    writer.close("div")
    writer.newline()
  }

  /// A card that opens; the session of a page reads `data-card`.
  mutating func write(_ card: Flashcard) {
    writer.open("details", ("class", "card"), ("id", id(card.id)), ("data-card", card.line))
    writer.newline()
    writer.open("summary")
    writeRunning(card.front)
    writer.close("summary")
    writer.newline()
    writeBack(of: card)
    writer.close("details")
    writer.newline()
  }

  /// A card whose front may be anything: a figure, a list of choices.
  mutating func writeLarge(_ card: Flashcard) {
    writer.freshLine()
    writer.open("div", ("class", "card-large"), ("id", id(card.id)), ("data-card", card.line))
    writer.newline()
    writer.open("div", ("class", "card-front"))
    writer.newline()
    for block in card.front {
      if case .demo(let demo) = block.kind { writePicture(of: demo) } else { write([block]) }
    }
    writer.freshLine()
    writer.close("div")
    writer.newline()
    openOutcome("Show the answer")
    writeBack(of: card)
    closeOutcome()
    writer.close("div")
    writer.newline()
  }

  private mutating func writeBack(of card: Flashcard) {
    writer.open("div", ("class", "card-back"))
    writer.newline()
    write(card.back)
    writer.freshLine()
    writer.close("div")
    writer.newline()
  }

  /// Blocks inside a summary, which takes running text only.
  private mutating func writeRunning(_ blocks: [ContentBlock]) {
    linksAreText = true
    defer { linksAreText = false }
    for (place, block) in blocks.enumerated() {
      writer.open("span", ("class", place == 0 ? "card-front" : "card-cloze"))
      if case .paragraph(let inlines) = block.kind {
        write(inlines)
      } else {
        writer.text(block.plainText)
      }
      writer.close("span")
      writer.newline()
    }
  }
}

extension Flashcard {
  /// The card as the session of a page reads it.
  fileprivate var line: String { String(decoding: ScriptText.line(deckCard), as: UTF8.self) }
}
