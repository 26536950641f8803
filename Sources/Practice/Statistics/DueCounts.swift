/// Which cards are due when.
struct DueCounts {
  private(set) var byDay = [Int](repeating: 0, count: 14)
  private(set) var now = 0
  private(set) var next: Int64?

  /// - Parameter missed: when each question that waits to become a card was missed first.
  init(_ cards: [History.Card], missed: [Int64], days: LearnerDay, now: Int64) {
    for card in cards where !card.isSuspended && card.state.phase != .new {
      add(card.state.due, days, now)
    }
    for moment in missed { add(days.begin(of: days.day(of: moment) + 1), days, now) }
  }

  /// The counts of a deck's cards, each once.
  init(of deck: [DeckCard], history: History, days: LearnerDay, now: Int64) {
    self.init(
      LearningStatistics.known(deck, history), missed: history.missesToAsk(deck), days: days,
      now: now)
  }

  private mutating func add(_ due: Int64, _ days: LearnerDay, _ now: Int64) {
    let day = max(0, days.day(of: due) - days.day(of: now))
    if day < Int64(byDay.count) { byDay[Int(day)] += 1 }
    if due <= now {
      self.now += 1
    } else {
      next = min(next ?? .max, due)
    }
  }
}

extension History {
  /// When each question of the deck was missed first whose card was not asked yet: it is due from the
  /// learner's next day on. Without a deck every question counts.
  func missesToAsk(_ deck: [DeckCard]?) -> [Int64] {
    var known = NameTable()
    for card in deck ?? [] { _ = known.add(card.id) }
    return questions.compactMap { question in
      let id = DeckCard.id(ofMissed: question.id)
      if let card = card(id), card.isSuspended || card.state.phase != .new { return nil }
      return deck == nil || known.place(of: id) != nil ? question.firstMiss : nil
    }
  }
}
