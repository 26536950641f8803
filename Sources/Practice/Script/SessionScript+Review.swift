import Optimization

extension SessionScript {
  mutating func begin(review words: inout ScriptWords) -> Bool {
    guard let seed = words.whole(), let new = words.integer() else { return false }
    let history = history
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
      deck, history: history, scheduler: scheduler, options: options, now: now)
    (deck, isReviewing) = ([], true)
    writeReview()
    return true
  }

  mutating func goOn(review words: ScriptWords) -> Bool {
    var words = words
    guard var session = review else { return false }
    var entry: LogEntry?
    switch words.first {
    case "reveal": session.reveal()
    case "leave": session.leave()
    case "undo": entry = session.undo(at: now, id: nextID())
    case "suspend": entry = session.suspend(at: now, id: nextID())
    case "reset": entry = session.reset(at: now, id: nextID())
    default:
      guard let grade = words.grade() else { return false }
      entry = session.grade(grade, at: now, id: nextID())
    }
    keep(entry)
    review = session
    writeReview()
    return true
  }

  private mutating func writeReview() {
    guard let review else { return }
    guard let card = review.current else {
      let summary = review.summary(at: now)
      write("ended", [summary.graded, summary.new, summary.forgotten, summary.suspended])
      write("tomorrow", [summary.dueTomorrow, summary.newTomorrow])
      if let due = summary.nextDue {
        write("next", numbers: [Double(due - now)], texts: [Self.words(due - now)])
      }
      return
    }
    write(review.phase == .back ? "back" : "front", name: card.id, [review.remaining])
    if review.phase == .back {
      let intervals = review.intervals(at: now)
      write("intervals", numbers: intervals.map { Double($0) })
      write("in", texts: intervals.map { Self.words($0) })
    }
    if review.hasChangedAnswer { write("changed") }
    if review.isLeech { write("leech") }
  }

  private static func words(_ seconds: Int64) -> [UInt8] { Array(IntervalWords.text(seconds).utf8) }

  mutating func writeKnown() {
    let history = history
    for card in history.cards {
      write("card", name: card.id, [card.reviews, card.lapses, card.isSuspended ? 1 : 0])
      let state = card.state
      if state.phase != .new {
        write("memory", numbers: [state.stability, state.difficulty, Double(state.due - now)])
      }
    }
    for question in history.questions {
      write("question", name: question.id, [question.right, question.answers.count])
    }
    for question in history.missedQuestions { write("missed", name: question) }
  }

  /// A result: a word, a name where there is one, numbers, and texts.
  mutating func write(
    _ word: Name, name: Name? = nil, _ whole: [Int] = [], numbers: [Double] = [],
    texts: [[UInt8]] = []
  ) {
    output += [UInt8(ascii: " "), UInt8(ascii: " ")] + word.bytes
    if let name { ScriptText.append(word: name.bytes, to: &output) }
    for number in whole {
      output.append(UInt8(ascii: " "))
      DecimalText.appendWhole(number, to: &output)
    }
    for number in numbers {
      output.append(UInt8(ascii: " "))
      // Seconds of years have more than six digits, and are whole.
      if number == number.rounded(), abs(number) < 1e15 {
        DecimalText.appendShortest(number, to: &output)
      } else {
        DecimalText.appendSignificant(number, digits: 6, to: &output)
      }
    }
    for text in texts { ScriptText.append(word: text, to: &output) }
    output.append(UInt8(ascii: "\n"))
  }
}
