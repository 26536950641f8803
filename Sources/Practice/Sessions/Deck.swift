import Optimization

/// Which cards of a course come up.
public enum Deck {
  /// The cards of lessons that were read or quizzed, the missed questions, and every card that was
  /// graded before, in the order of `cards`.
  ///
  /// - Parameter cards: every card that the course could ask, with the card `question:ID` of each of
  ///   its questions, which also tell which lessons were quizzed.
  public static func cards(of cards: [DeckCard], history: History) -> [DeckCard] {
    var begun = NameTable()
    for card in cards {
      let isQuizzed = card.question.map { history.question($0) != nil } ?? false
      if isQuizzed || history.hasRead(card.lesson) { _ = begun.add(card.lesson) }
    }
    return cards.filter { card in
      if let question = card.question { return history.question(question)?.firstMiss != nil }
      return begun.place(of: card.lesson) != nil || (history.card(card.id)?.reviews ?? 0) > 0
    }
  }
}
