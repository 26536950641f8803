public import Practice

/// A quiz at a terminal or through a pipe. Pure: keys or lines in, effects out; what `effect.entries` holds
/// is to be kept before the lines are shown.
public struct QuizScreen: PracticeScreen, Sendable {
  /// What the screen waits for.
  enum Stage: Sendable {
    /// An answer.
    case asking
    /// How sure the learner is of the answer.
    case rating(Response)
    /// The verdict is read.
    case told
    /// The result is read, and what was missed may be tried again.
    case result
    case ended
  }

  var options: TerminalOptions
  /// Answers come as lines rather than keys.
  let usesLines: Bool
  let book: QuizBook
  /// The session, for what comes after it.
  public internal(set) var session: QuizSession
  /// Whether it was left before its end.
  public internal(set) var wasLeft = false
  var stage = Stage.asking
  var shown: ShownQuestion?
  var draft = AnswerDraft(.typed)
  var pager = PracticePager()
  /// The choices stand above, because they do not fit below.
  var isCompact = false
  /// The keys that letters would hide are offered.
  var showsMenu = false
  /// How many questions the whole session asks.
  var total = 0

  /// A screen for a session over questions of `book`.
  public init(
    _ session: QuizSession, book: QuizBook, options: TerminalOptions, usesLines: Bool? = nil
  ) {
    (self.session, self.book, self.options) = (session, book, options)
    self.usesLines = usesLines ?? (options.isPlain || !options.isInteractive)
  }

  /// The title and the first question.
  public mutating func start(at moment: Moment) -> PracticeEffect {
    var writer = QuestionWriter(options)
    pager.add(writer.opening(of: self))
    ask()
    return effect()
  }

  /// Asks the session's current question; without one, tells the result.
  mutating func ask() {
    showsMenu = false
    guard let asked = session.current, let question = book.question(asked.item.id) else {
      return session.phase == .ended ? finish() : skip()
    }
    if total == 0 { total = session.answered.count + session.remaining + 1 }
    let next = ShownQuestion(question, asked)
    (shown, draft, stage) = (next, AnswerDraft(next.form), .asking)
    var writer = QuestionWriter(options)
    let number = session.answered.count + 1
    let left =
      session.remaining > 0 ? "\(session.remaining) left" : total > 1 ? "the last" : ""
    pager.add(writer.head(of: next, label: "Question \(number)", left: left))
    isCompact = false
    isCompact = usesLines || fullLive.lines.count > max(options.rows - 1, 1)
    if isCompact { pager.add(writer.list(next)) }
  }

  /// A question that the book does not hold cannot be shown.
  private mutating func skip() {
    session.leave()
    finish()
  }

  /// Grades the answer and says what is to be said.
  mutating func grade(
    _ response: Response, _ confidence: Confidence?, at moment: Moment
  ) -> PracticeEffect {
    guard let shown, let event = session.answer(response, confidence: confidence),
      case .answered(let outcome) = session.phase
    else { return effect() }
    var writer = QuestionWriter(options)
    pager.add(usesLines || isCompact ? [Line()] : [])
    pager.add(writer.verdict(shown, response, outcome, confidence))
    stage = .told
    if usesLines { goOn() }
    return effect([LogEntry(id: moment.id, at: moment.time, event: event)])
  }

  /// The next question, or the result.
  mutating func goOn() {
    session.next()
    session.phase == .ended ? finish() : ask()
  }

  /// The result; waits where something can be tried again.
  mutating func finish() {
    var writer = QuestionWriter(options)
    pager.add(writer.result(of: session, book: book))
    stage = session.options.isPretest || session.retryOfMissed() == nil ? .ended : .result
  }

  /// Asks what was missed once more.
  mutating func retry() {
    guard let again = session.retryOfMissed() else { return stage = .ended }
    (session, total) = (again, 0)
    ask()
  }

  /// Leaves; what was answered is kept.
  mutating func leave(because reason: String = "") -> PracticeEffect {
    switch stage {
    case .asking, .rating, .told:
      var writer = QuestionWriter(options)
      session.leave()
      wasLeft = true
      pager.add(writer.leaving(session, total: total, reason))
    case .result, .ended: break
    }
    stage = .ended
    return effect()
  }

  /// Shows the next of what waits, and below it what can be done.
  mutating func effect(_ entries: [LogEntry] = []) -> PracticeEffect {
    if case .ended = stage { return pager.ending(entries) }
    return pager.effect(entries, above: live, usesLines: usesLines, options)
  }
}
