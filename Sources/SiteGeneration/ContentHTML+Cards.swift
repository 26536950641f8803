internal import Curriculum

extension ContentHTML {
  /// The cards of a lesson, each turned over by opening it.
  mutating func writeCards(_ introduction: [ContentBlock], _ cards: [Card]) {
    write(introduction)
    writer.freshLine()
    writer.open("div", ("class", "cards"))
    writer.newline()
    for card in cards { for side in card.flashcards(lesson: "").prefix(1) { write(side) } }
    writer.close("div")
    writer.newline()
  }

  private mutating func write(_ card: Flashcard) {
    writer.open("details", ("class", "card"), ("id", id(card.id)))
    writer.newline()
    writer.open("summary")
    writeRunning(card.front)
    writer.close("summary")
    writer.newline()
    writer.open("div", ("class", "card-back"))
    writer.newline()
    write(card.back)
    writer.close("div")
    writer.newline()
    writer.close("details")
    writer.newline()
  }

  /// Blocks inside a summary, which takes running text only.
  private mutating func writeRunning(_ blocks: [ContentBlock]) {
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
