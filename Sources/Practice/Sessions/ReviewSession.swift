/// A review of cards: due ones first, then new ones; what is forgotten comes again in the session.
///
/// `front` → `reveal` → `back` → `grade` → `front` … → `ended`. What `grade`, `undo`, `suspend` and
/// `reset` return belongs into the log at once.
public struct ReviewSession: Sendable {
  /// What the session waits for.
  public enum Phase: Sendable, Equatable {
    /// The learner recalls.
    case front
    /// A grade.
    case back
    /// Nothing; `summary` tells what there is to tell.
    case ended
  }

  /// What was done, and what comes.
  public struct Summary: Sendable, Equatable {
    public var graded, new, forgotten, suspended: Int
    /// When the next card is due; nil when none is.
    public var nextDue: Int64?
    /// Cards due on the next day of the learner.
    public var dueTomorrow: Int
  }

  public private(set) var phase: Phase = .ended
  /// The card that is asked.
  public private(set) var current: DeckCard?
  /// Its memory.
  public private(set) var state: CardState = .new
  /// Cards still to come in this session, the current one not counted.
  public private(set) var remaining = 0
  /// Whether the answer differs from the one that was graded last, so that a reset is offered.
  public private(set) var hasChangedAnswer = false
  /// Whether the current card has been forgotten so often that it should be written anew.
  public private(set) var isLeech = false

  /// A session over the cards of `deck` that are due at `now` or new.
  public init(
    _ deck: [DeckCard], history: History, scheduler: ReviewScheduler, options: ReviewOptions,
    now: Int64
  ) {}

  /// Shows the back.
  public mutating func reveal() {}

  /// The seconds until the current card is asked again, for each grade from again to easy.
  public func intervals(at now: Int64) -> [Int64] { [] }

  /// Grades the current card and goes on. nil when no back is shown.
  public mutating func grade(_ grade: Grade, at now: Int64, id: EntryID) -> LogEntry? { nil }

  /// Takes back the last grade or suspension of this session and asks that card again; nil when
  /// there is none.
  public mutating func undo(at now: Int64, id: EntryID) -> LogEntry? { nil }

  /// Puts the current card aside until it is resumed.
  public mutating func suspend(at now: Int64, id: EntryID) -> LogEntry? { nil }

  /// Makes the current card, whose answer has changed, new again.
  public mutating func reset(at now: Int64, id: EntryID) -> LogEntry? { nil }

  /// Ends here; the grades given stay.
  public mutating func leave() { phase = .ended }

  /// What was done so far, and what comes.
  public func summary(at now: Int64) -> Summary {
    Summary(graded: 0, new: 0, forgotten: 0, suspended: 0, nextDue: nil, dueTomorrow: 0)
  }
}
