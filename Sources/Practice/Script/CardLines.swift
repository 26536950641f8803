import Optimization

/// The lines of a script that are about cards, the plan and the log.
struct CardLines {
  var deck: [DeckCard] = []
  var lessons: [Name] = []
  /// The course whose progress the log holds.
  var course = Name([])
  var review: ReviewSession?
  var secondsFromGMT: Int64 = 0
  var scheduler = ReviewScheduler()

  /// What the log comes to.
  func history(_ state: ScriptState) -> History { History(state.log, scheduler: scheduler) }

  /// Does what the line says; nil when it is about something else.
  mutating func apply(
    _ word: Name, _ words: inout ScriptWords, _ state: inout ScriptState
  ) -> Bool? {
    switch word {
    case "entry":
      take(entry: words.rest, &state)
      return true
    case "forget":
      (state.log, review) = ([], nil)
      return true
    case "resume":
      let card = words.next()
      guard !card.bytes.isEmpty else { return false }
      state.keep(.resume(card: card))
      return true
    case "plan": return plan(&words, &state)
    case "known":
      writeKnown(&state)
      return true
    case "review": return begin(&words, &state)
    case "reveal", "grade", "undo", "suspend", "reset", "leave": return goOn(word, &words, &state)
    default: return set(word, &words, &state)
    }
  }

  /// Lines that prepare others; nil for any other line.
  private mutating func set(
    _ word: Name, _ words: inout ScriptWords, _ state: inout ScriptState
  ) -> Bool? {
    switch word {
    case "question": return words.unasked().map { state.items.append($0) } != nil
    case "east": return words.signed().map { secondsFromGMT = $0 } != nil
    case "retention": return Double(decimal: words.raw()).map { setRetention($0) } ?? false
    case "card": return words.card().map { deck.append($0) } != nil
    case "course":
      (state.items, deck, lessons) = ([], [], [])
      return words.nextIfAny().map { course = $0 } != nil
    case "lesson": return words.nextIfAny().map { lessons.append($0) } != nil
    default: return nil
    }
  }

  private mutating func setRetention(_ share: Double) -> Bool {
    guard ReviewSettings.retentionLimits.contains(share) else { return false }
    var settings = ReviewSettings()
    settings.desiredRetention = share
    scheduler = ReviewScheduler(settings)
    return true
  }
}
