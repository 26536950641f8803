public import Optimization

/// What a log comes to: the state of every card, the answers to every question, the lessons read.
public struct History: Sendable {
  /// What is known of a card.
  public struct Card: Sendable, Equatable {
    /// Its id.
    public var id: Name
    /// Its memory.
    public var state: CardState
    /// Not asked until it is resumed.
    public var isSuspended = false
    /// How often it was forgotten after it had been learned.
    public var lapses = 0
    /// How often it was graded.
    public var reviews = 0
    /// The fingerprint of the answer that was graded last.
    public var fingerprint: UInt32 = 0
  }

  /// What is known of a question.
  public struct Question: Sendable, Equatable {
    /// Its id.
    public var id: Name
    /// The answers that count, oldest first.
    public var answers: [AnswerRecord]
    /// When each was given.
    public var times: [Int64]
  }

  /// Every card that was graded, suspended or resumed.
  public private(set) var cards: [Card] = []
  /// Every question that was answered.
  public private(set) var questions: [Question] = []
  /// Lessons read, in the order of their first reading.
  public private(set) var lessonsRead: [Name] = []
  /// Every grade that counts, oldest first: the card's place in `cards`, the probability of
  /// remembering it at that moment (nil for a first grade), and the grade.
  public private(set) var reviews: [Review] = []

  /// A grade that counts.
  public struct Review: Sendable, Equatable {
    /// Its place in `cards`.
    public var card: Int
    public var at: Int64
    public var grade: Grade
    /// nil where the card was new or in its learning steps.
    public var retrievability: Double?
  }

  /// An empty history.
  public init() {}

  /// The history that `entries` make, in whatever order they come; of two with one id the first counts.
  public init(_ entries: [LogEntry], scheduler: ReviewScheduler) {}

  /// What is known of the card; nil when it was never graded.
  public func card(_ id: Name) -> Card? { nil }

  /// What is known of the question; nil when it was never answered.
  public func question(_ id: Name) -> Question? { nil }
}
