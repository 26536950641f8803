public import Optimization

/// What a log comes to: the state of every card, the answers to every question, the lessons read.
///
/// Replay, entry by entry in the order of (time, id):
/// - an undo takes back the entry that it names, wherever that stands, and every entry but an undo; an
///   undo of an unknown entry does nothing;
/// - a time before 1970 or after 9999 counts as the nearest moment between them;
/// - a reset makes the card new and forgets its lapses; what was reviewed stays in `reviews`;
/// - answers before the lesson was read are kept apart, in `pretests`.
///
/// Names that no course knows any more are kept: they harm nothing, and the course may bring them back.
///
/// - Complexity: O(n) for entries in order, else O(n log n).
public struct History: Sendable {
  /// Every card that was graded, suspended, resumed or reset.
  public internal(set) var cards: [Card] = []
  /// Every question that was answered so that it counts.
  public internal(set) var questions: [Question] = []
  /// Answers that do not count, from before a lesson was read.
  public internal(set) var pretests: [Question] = []
  /// Lessons read, in the order of their first reading.
  public internal(set) var lessonsRead: [Name] = []
  /// Every reading of a lesson, oldest first.
  public internal(set) var readings: [Reading] = []
  /// Every grade that counts, oldest first: the card's place in `cards`, the probability of
  /// remembering it at that moment (nil for a first grade), and the grade.
  public internal(set) var reviews: [Review] = []

  var cardTable = NameTable()
  var questionTable = NameTable()
  var pretestTable = NameTable()
  var lessonTable = NameTable()

  /// An empty history.
  public init() {}

  /// The history that `entries` make, in whatever order they come; of two with one id the first in
  /// order counts.
  public init(_ entries: [LogEntry], scheduler: ReviewScheduler) {
    replay(Log.ordered(entries), scheduler: scheduler)
  }

  /// The history of entries that are known to be in order, each id once, as a store returns them.
  public init(ordered entries: [LogEntry], scheduler: ReviewScheduler) {
    replay(entries, scheduler: scheduler)
  }

  /// What is known of the card; nil when it was never graded, suspended, resumed or reset.
  public func card(_ id: Name) -> Card? {
    cardTable.place(of: id).map { cards[$0] }
  }

  /// What is known of the question; nil when it was never answered, or only before its lesson was read.
  public func question(_ id: Name) -> Question? {
    questionTable.place(of: id).map { questions[$0] }
  }

  /// Whether the lesson was read to its end.
  public func hasRead(_ lesson: Name) -> Bool { lessonTable.place(of: lesson) != nil }

  /// Questions that were missed at least once, in the order of their first answers. Each has a card
  /// `question:ID` from then on, also when it was answered right later.
  public var missedQuestions: [Name] {
    questions.filter { $0.firstMiss != nil }.map { $0.id }
  }
}
