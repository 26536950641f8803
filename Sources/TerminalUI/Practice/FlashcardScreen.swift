public import Curriculum
import Optimization
public import Practice

/// A review of flashcards at a terminal or through a pipe. Pure: keys or lines in, effects out; what
/// `effect.entries` holds is to be kept before the lines are shown.
public struct FlashcardScreen: PracticeScreen, Sendable {
  var options: TerminalOptions
  /// Answers come as lines rather than keys.
  let usesLines: Bool
  /// Answers that can be typed are typed.
  let isTyped: Bool
  /// Where days begin, for "tomorrow".
  let secondsFromGMT: Int64
  let title: String
  let find: @Sendable (String) -> Flashcard?
  /// The session, for what comes after it.
  public internal(set) var session: ReviewSession
  /// The card that is asked.
  var card: Flashcard?
  var pager = PracticePager()
  var field: TypedField?
  /// How many cards were shown.
  var count = 0
  var hasExplained = false
  var hasEnded = false
  var now: Int64 = 0

  /// A screen for a session; `find` gives the card of an id when it is asked.
  public init(
    _ session: ReviewSession, find: @escaping @Sendable (String) -> Flashcard?,
    title: String = "Flashcards",
    options: TerminalOptions, isTyped: Bool = false, secondsFromGMT: Int64 = 0,
    usesLines: Bool? = nil
  ) {
    (self.session, self.title, self.options) = (session, title, options)
    (self.isTyped, self.secondsFromGMT) = (isTyped, secondsFromGMT)
    self.find = find
    self.usesLines = usesLines ?? (options.isPlain || !options.isInteractive)
  }

  /// Whether the answer to the card is typed.
  var isTyping: Bool { field != nil && session.phase == .front }

  /// The title and the first card.
  public mutating func start(at moment: Moment) -> PracticeEffect {
    now = moment.time
    var writer = CardWriter(options)
    pager.add(writer.opening(title))
    ask()
    return effect()
  }

  /// Shows the front of the session's card; without one, what was done.
  mutating func ask() {
    card = session.current.flatMap { find($0.id.text) }
    guard session.phase != .ended, let card else { return finish() }
    count += 1
    field = isTyped && !card.accepted.isEmpty ? TypedField() : nil
    var writer = CardWriter(options)
    pager.add(
      writer.front(
        card, number: count, remaining: session.remaining,
        isNew: session.state.phase == .new, notices: notices(card)))
  }

  private func notices(_ card: Flashcard) -> [String] {
    var notices: [String] = []
    if session.hasChangedAnswer {
      notices.append("Its answer has changed since you learned it: n makes it new again.")
    }
    if session.isLeech {
      let lesson = card.lesson.isEmpty ? "" : " with `lrlearn lesson \(card.lesson)`"
      notices.append(
        "You keep forgetting this one. Read about it again\(lesson), or put it aside with s.")
    }
    return notices
  }

  /// Shows the back, and what was typed beside what is right.
  mutating func reveal(typed: String? = nil) {
    guard session.phase == .front, let card else { return }
    session.reveal()
    var writer = CardWriter(options)
    if let typed, !typed.isEmpty {
      pager.add(writer.typed(typed, card, card.outcome(ofTyped: typed)))
    }
    pager.add(writer.back(card))
    if !hasExplained {
      pager.add(writer.gradesExplained())
      hasExplained = true
    }
  }

  mutating func grade(_ grade: Grade, at moment: Moment) -> PracticeEffect {
    let entry = session.grade(grade, at: moment.time, id: moment.id)
    ask()
    return effect(entry)
  }

  mutating func undo(at moment: Moment) -> PracticeEffect {
    guard let entry = session.undo(at: moment.time, id: moment.id) else {
      say("There is nothing to take back.")
      return effect()
    }
    count = max(count - 2, 0)
    say("Taken back. Once more:")
    ask()
    return effect(entry)
  }

  mutating func suspend(at moment: Moment) -> PracticeEffect {
    let entry = session.suspend(at: moment.time, id: moment.id)
    say("Put aside. `lrlearn flashcards --resume` brings it back.")
    ask()
    return effect(entry)
  }

  mutating func reset(at moment: Moment) -> PracticeEffect {
    guard session.hasChangedAnswer else { return PracticeEffect() }
    let entry = session.reset(at: moment.time, id: moment.id)
    count -= 1
    say("New again.")
    ask()
    return effect(entry)
  }

  mutating func leave(because reason: String = "") -> PracticeEffect {
    if !hasEnded {
      session.leave()
      finish(reason)
    }
    return effect()
  }

  private mutating func finish(_ reason: String = "") {
    hasEnded = true
    var writer = CardWriter(options)
    pager.add(
      writer.ending(
        session.summary(at: now), now: now, secondsFromGMT: secondsFromGMT, reason: reason))
  }

  mutating func say(_ text: String) {
    let writer = PageWriter(options)
    pager.add([Line()] + writer.inMargin(writer.wrapped(text, .quiet, writer.extent)))
  }

  /// Shows the next of what waits, and below it what can be done.
  mutating func effect(_ entry: LogEntry? = nil) -> PracticeEffect {
    let entries = entry.map { [$0] } ?? []
    if hasEnded { return pager.ending(entries) }
    return pager.effect(entries, above: live, usesLines: usesLines, options)
  }
}
