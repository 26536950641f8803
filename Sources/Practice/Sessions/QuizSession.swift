/// A quiz: asks, grades, explains, and says at the end what is known.
///
/// `asking` → `answer` → `answered` → `next` → `asking` … → `ended`; `leave` ends at any time. What
/// `answer` returns belongs into the log at once, so that whatever happens loses no answer given.
public struct QuizSession: Sendable {
  /// What the session waits for.
  public enum Phase: Sendable, Equatable {
    /// An answer to `current`.
    case asking
    /// The learner has read what was said to the answer.
    case answered(Outcome)
    /// Nothing; `result` tells what there is to tell.
    case ended
  }

  /// An answer that was given in this session.
  public struct Answered: Sendable {
    /// What was asked, as it was shown.
    public let question: AskedQuestion
    /// What was answered.
    public let response: Response
    /// What it was worth.
    public let outcome: Outcome
    /// How sure the learner was, when that was asked.
    public let confidence: Confidence?
    /// Hints seen before it.
    public let hints: Int
  }

  /// How the quiz is asked.
  public let options: QuizOptions
  /// What the session waits for.
  public private(set) var phase: Phase = .ended
  /// The question that is asked or was answered last; nil when there is none.
  public private(set) var current: AskedQuestion?
  /// Hints of the current question that were shown.
  public private(set) var hintsShown = 0
  /// What was answered, in order.
  public private(set) var answered: [Answered] = []
  /// Questions that come after the current one.
  public private(set) var remaining = 0

  private let items: [QuizItem]
  /// How often the missed ones were asked again.
  private let round: UInt64

  /// A quiz over `items`; which of them, and in which order, is decided by the options and by
  /// `history` (never answered first, then missed ones, then those answered longest ago; objectives
  /// take turns, and answers out of one's head are asked for before choices).
  ///
  /// A quiz over nothing has ended.
  public init(_ items: [QuizItem], options: QuizOptions, history: History = History()) {
    let chosen = QuizSelection(items, options: options, history: history).chosen()
    self.init(asking: chosen, options: options, round: 0)
  }

  init(asking items: [QuizItem], options: QuizOptions, round: UInt64 = 0) {
    (self.items, self.options, self.round) = (items, options, round)
    remaining = items.count
    advance()
  }

  /// The place of the next hint, which counts as shown; nil when there is none.
  public mutating func hint() -> Int? {
    guard phase == .asking, let current, hintsShown < current.item.hintCount else { return nil }
    hintsShown += 1
    return hintsShown - 1
  }

  /// Grades the answer to `current`. nil when nothing is asked. A hint seen costs nothing, but is kept.
  public mutating func answer(_ response: Response, confidence: Confidence?) -> LogEntry.Event? {
    guard phase == .asking, let current else { return nil }
    let outcome = current.outcome(of: response)
    answered.append(
      Answered(
        question: current, response: response, outcome: outcome, confidence: confidence,
        hints: hintsShown))
    phase = .answered(outcome)
    return .answer(
      question: current.item.id,
      AnswerRecord(
        score: outcome.score, confidence: confidence, mistake: outcome.mistake, hints: hintsShown,
        isPretest: options.isPretest, seed: seed(of: current.item)))
  }

  /// Goes on to the next question, or to the end, once the current one was answered.
  public mutating func next() {
    guard case .answered = phase else { return }
    advance()
  }

  /// Ends here; the answers given stay.
  public mutating func leave() { phase = .ended }

  /// A session over what was missed in this one, with other numbers and in another order of choices;
  /// what the learner was sure of comes first. nil when nothing was missed, and after a pretest, where
  /// the lesson comes next.
  public func retryOfMissed() -> QuizSession? {
    guard !options.isPretest else { return nil }
    let missed = result.missed.map { answered[$0].question.item }
    guard !missed.isEmpty else { return nil }
    return QuizSession(asking: missed, options: options, round: round + 1)
  }

  /// What the answers come to.
  public var result: QuizResult { QuizResult(answered) }

  private mutating func advance() {
    guard remaining > 0 else {
      phase = .ended
      return
    }
    let item = items[items.count - remaining]
    remaining -= 1
    hintsShown = 0
    current = AskedQuestion(item, seed: seed(of: item))
    phase = .asking
  }

  /// 32 bits, which every JSON reader keeps exactly.
  private func seed(of item: QuizItem) -> UInt64 {
    QuizSelection.chance(options.seed &+ round, item.id) >> 32
  }
}
