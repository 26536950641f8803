public import Optimization

extension History {
  /// What is known of a card.
  public struct Card: Sendable, Equatable {
    /// Its id.
    public var id: Name
    /// Its memory.
    public var state: CardState = .new
    /// Not asked until it is resumed.
    public var isSuspended = false
    /// How often it was forgotten after it had been learned, since it was last reset.
    public var lapses = 0
    /// How often it was graded.
    public var reviews = 0
    /// The fingerprint of the answer that was graded last.
    public var fingerprint: UInt32 = 0
    /// When it was graded, suspended, resumed or reset last, in Unix seconds.
    public var lastEvent: Int64 = 0

    /// Forgotten so often that it should be written anew.
    public var isLeech: Bool { lapses >= Self.leechLapses }

    /// From this many lapses on a card is a leech, as Anki has it.
    public static let leechLapses = 8
  }

  /// What is known of a question.
  public struct Question: Sendable, Equatable {
    /// Its id.
    public var id: Name
    /// The answers, oldest first.
    public var answers: [AnswerRecord] = []
    /// When each was given.
    public var times: [Int64] = []

    /// How many answers were right.
    public var right: Int { answers.reduce(0) { $0 + ($1.isRight ? 1 : 0) } }

    /// When it was missed first; nil when every answer was right.
    public var firstMiss: Int64? {
      answers.firstIndex { !$0.isRight }.map { times[$0] }
    }
  }

  /// A grade that counts.
  public struct Review: Sendable, Equatable {
    /// Its place in `cards`.
    public var card: Int
    /// When, in Unix seconds.
    public var at: Int64
    /// How well it was remembered.
    public var grade: Grade
    /// nil where the card was new or in its learning or relearning steps.
    public var retrievability: Double?
    /// The first grade of the card, or the first after a reset.
    public var wasNew: Bool
  }

  /// A lesson that was read to its end.
  public struct Reading: Sendable, Equatable {
    /// Its place in `lessonsRead`.
    public var lesson: Int
    /// When, in Unix seconds.
    public var at: Int64
  }
}
