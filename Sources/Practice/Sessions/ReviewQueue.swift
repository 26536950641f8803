import Optimization

/// The cards of a deck that are to be asked now: which, and in which order.
///
/// Due cards come in the order of how far they are overdue for their stability: the ones most likely
/// to be forgotten soon are asked while there is time, and a session that is left early leaves those
/// that can wait. New cards stand evenly among them. The other direction of a card is not begun on a
/// day on which the card itself is asked, since the one answers the other; nor is a missed question on
/// the day on which its answer was shown.
struct ReviewQueue {
  /// The cards of the deck, each once, without questions that were not missed.
  private(set) var deck: [DeckCard] = []
  /// What is known of each.
  private(set) var known: [History.Card] = []
  /// For each, the place of its other direction.
  private(set) var siblings: [Int?] = []
  /// Places of due and new cards.
  private(set) var queue: [Int] = []
  /// Places of cards in their learning or relearning steps, due now or later.
  private(set) var waiting: [Int] = []
  /// How many of `queue` are due and how many new.
  private(set) var due = 0, new = 0

  private let days: LearnerDay
  private let now: Int64

  init(_ cards: [DeckCard], history: History, options: ReviewOptions, now: Int64) {
    days = LearnerDay(options)
    self.now = History.moment(now)
    let missed = take(cards, history: history)
    let done = doneToday(history)
    let isOpen = known.map { !$0.isSuspended }
    waiting = known.indices.filter { isOpen[$0] && known[$0].state.isInSteps }
    let due = known.indices.filter {
      isOpen[$0] && known[$0].state.phase == .review && known[$0].state.due <= self.now
    }
    let room = max(0, max(0, options.reviewsPerDay ?? .max) - done.cards)
    let dueNow = inOrder(due, seed: options.seed).prefix(room)
    let newRoom = min(max(0, max(0, options.newPerDay) - done.new), room - dueNow.count)
    let newNow = begun(missedBefore: missed, isOpen: isOpen, asked: due + waiting).prefix(newRoom)
    (self.due, new) = (dueNow.count, newNow.count)
    queue = Self.spread(Array(newNow), among: Array(dueNow))
  }

  /// Takes over the cards; for each, whether it is a question that was missed before today, or no
  /// question at all.
  private mutating func take(_ cards: [DeckCard], history: History) -> [Bool] {
    var (ids, bases) = (NameTable(), NameTable())
    var first: [Int] = []
    var canBegin: [Bool] = []
    for card in cards {
      let miss = card.question.flatMap { history.question($0)?.firstMiss }
      guard card.question == nil || miss != nil, ids.add(card.id).isNew else { continue }
      let (base, isNew) = bases.add(card.base)
      if isNew { first.append(deck.count) } else { siblings[first[base]] = deck.count }
      siblings.append(isNew ? nil : first[base])
      deck.append(card)
      known.append(history.card(card.id) ?? History.Card(id: card.id))
      canBegin.append(miss.map { days.day(of: $0) < days.day(of: now) } ?? true)
    }
    return canBegin
  }

  /// How many cards were graded on this day of the learner, and how many of them were new.
  private func doneToday(_ history: History) -> (cards: Int, new: Int) {
    let today = days.day(of: now)
    var seen = [Bool](repeating: false, count: history.cards.count)
    var (cards, new) = (0, 0)
    for review in history.reviews.reversed() {
      let day = days.day(of: review.at)
      if day < today { break }
      guard day == today else { continue }
      if !seen[review.card] { cards += 1 }
      seen[review.card] = true
      if review.wasNew { new += 1 }
    }
    return (cards, new)
  }

  private func inOrder(_ due: [Int], seed: UInt64) -> [Int] {
    let overdue = due.map { place in
      let state = known[place].state
      let elapsed = Double(now - min(state.lastReview, now))
      return state.stability > 0 ? elapsed / state.stability : .infinity
    }
    let chances = due.map { QuizSelection.chance(seed, deck[$0].id) }
    let order = sortedPlaces(due.count) { first, second in
      overdue[first] != overdue[second]
        ? overdue[first] > overdue[second] : chances[first] < chances[second]
    }
    return order.map { due[$0] }
  }

  /// New cards: missed questions, then the others in the order of the deck.
  private func begun(missedBefore canBegin: [Bool], isOpen: [Bool], asked: [Int]) -> [Int] {
    let today = days.day(of: now)
    var isBuried = [Bool](repeating: false, count: deck.count)
    for place in asked { if let sibling = siblings[place] { isBuried[sibling] = true } }
    for place in known.indices where known[place].reviews > 0 {
      guard let sibling = siblings[place] else { continue }
      if days.day(of: known[place].state.lastReview) == today { isBuried[sibling] = true }
    }
    var begun: [Int] = []
    for asksQuestion in [true, false] {
      for place in deck.indices where (deck[place].question != nil) == asksQuestion {
        guard isOpen[place], canBegin[place], known[place].state.phase == .new else { continue }
        if isBuried[place] { continue }
        begun.append(place)
        if let sibling = siblings[place] { isBuried[sibling] = true }
      }
    }
    return begun
  }

  /// Both, the new ones evenly among the due ones, a due one first.
  static func spread(_ new: [Int], among due: [Int]) -> [Int] {
    var queue: [Int] = []
    var taken = 0
    for place in due.indices {
      queue.append(due[place])
      while taken < new.count, (place + 1) * (new.count + 1) >= (taken + 1) * due.count {
        queue.append(new[taken])
        taken += 1
      }
    }
    return queue + new[taken...]
  }
}

extension CardState {
  /// Whether the card is in its learning or relearning steps, minutes apart.
  var isInSteps: Bool {
    switch phase {
    case .learning, .relearning: true
    case .new, .review: false
    }
  }
}
