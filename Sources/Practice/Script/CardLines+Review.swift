import Optimization

extension CardLines {
  mutating func begin(_ words: inout ScriptWords, _ state: inout ScriptState) -> Bool {
    guard let seed = words.whole(), let new = words.integer() else { return false }
    let history = history(state)
    var options = ReviewOptions(newPerDay: new, secondsFromGMT: secondsFromGMT, seed: seed)
    while let word = words.nextIfAny() {
      switch word {
      case "begun": deck = Deck.cards(of: deck, history: history)
      case "most":
        guard let most = words.integer() else { return false }
        options.reviewsPerDay = most
      default: return false
      }
    }
    review = ReviewSession(
      deck, history: history, scheduler: scheduler, options: options, now: state.now)
    deck = []
    writeReview(&state)
    return true
  }

  mutating func goOn(_ word: Name, _ words: inout ScriptWords, _ state: inout ScriptState) -> Bool {
    guard review != nil else { return false }
    let now = state.now
    var entry: LogEntry?
    switch word {
    case "reveal": review?.reveal()
    case "leave": review?.leave()
    case "undo": entry = review?.undo(at: now, id: state.nextID())
    case "suspend": entry = review?.suspend(at: now, id: state.nextID())
    case "reset": entry = review?.reset(at: now, id: state.nextID())
    default:
      guard let grade = words.grade() else { return false }
      entry = review?.grade(grade, at: now, id: state.nextID())
    }
    if let entry { state.keep(entry) }
    writeReview(&state)
    return true
  }

  private func writeReview(_ state: inout ScriptState) {
    guard let review else { return }
    let now = state.now
    guard let card = review.current else {
      let summary = review.summary(at: now)
      state.write("ended", [summary.graded, summary.new, summary.forgotten, summary.suspended])
      state.write("tomorrow", [summary.dueTomorrow, summary.newTomorrow])
      if let due = summary.nextDue {
        state.write("next", numbers: [Double(due - now)], texts: [Self.words(due - now)])
      }
      return
    }
    state.write(review.phase == .back ? "back" : "front", name: card.id, [review.remaining])
    if review.phase == .back {
      let intervals = review.intervals(at: now)
      state.write("intervals", numbers: intervals.map { Double($0) })
      state.write("in", texts: intervals.map { Self.words($0) })
    }
    if review.hasChangedAnswer { state.write("changed") }
    if review.isLeech { state.write("leech") }
  }

  private static func words(_ seconds: Int64) -> [UInt8] { Array(IntervalWords.text(seconds).utf8) }

  func writeKnown(_ state: inout ScriptState) {
    let history = history(state)
    for card in history.cards {
      state.write("card", name: card.id, [card.reviews, card.lapses, card.isSuspended ? 1 : 0])
      let memory = card.state
      if memory.phase != .new {
        state.write(
          "memory", numbers: [memory.stability, memory.difficulty, Double(memory.due - state.now)])
      }
    }
    for question in history.questions {
      state.write("question", name: question.id, [question.right, question.answers.count])
    }
    for question in history.missedQuestions { state.write("missed", name: question) }
  }
}
