public import Optimization

/// A quiz: asks, grades, explains, and says at the end what is known.
///
/// `asking` → `answer` → `answered` → `next` → `asking` … → `ended`; `leave` ends at any time. What
/// `answer` returns belongs into the log at once.
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
    public let question: AskedQuestion
    public let response: Response
    public let outcome: Outcome
    public let confidence: Confidence?
  }

  public let options: QuizOptions
  public private(set) var phase: Phase = .ended
  /// The question that is asked or was answered last; nil when there is none.
  public private(set) var current: AskedQuestion?
  /// Hints of the current question that were shown.
  public private(set) var hintsShown = 0
  /// What was answered, in order.
  public private(set) var answered: [Answered] = []
  /// Questions that come after the current one.
  public private(set) var remaining = 0

  /// A quiz over `items`; which of them, and in which order, is decided by the options and by
  /// `history` (never answered first, then missed ones).
  public init(_ items: [QuizItem], options: QuizOptions, history: History = History()) {
    self.options = options
  }

  /// The place of the next hint, which counts as shown; nil when there is none.
  public mutating func hint() -> Int? { nil }

  /// Grades the answer to `current`. nil when nothing is asked.
  public mutating func answer(_ response: Response, confidence: Confidence?) -> LogEntry.Event? {
    nil
  }

  /// Goes on to the next question, or to the end.
  public mutating func next() {}

  /// Ends here; the answers given stay.
  public mutating func leave() { phase = .ended }

  /// A session over what was missed in this one; nil when nothing was.
  public func retryOfMissed() -> QuizSession? { nil }

  /// What the answers come to.
  public var result: QuizResult { QuizResult(answered) }
}
