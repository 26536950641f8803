public import Practice

/// What the statistics and the start screen tell, with the names that a history does not know.
public struct LearnerReport: Sendable {
  /// A card or a question that gives trouble.
  public struct Hard: Sendable {
    /// What it asks.
    public var words: String
    /// Its lesson; "" when it has none.
    public var lesson: String
    /// "forgotten 3 times", "1 of 4 right"
    public var trouble: String

    /// A card or a question that gives trouble.
    public init(words: String, lesson: String, trouble: String) {
      (self.words, self.lesson, self.trouble) = (words, lesson, trouble)
    }
  }

  /// Lessons read, and those that there are.
  public var lessonsRead, lessons: Int
  /// Cards that were begun.
  public var cards: Int
  /// Questions that were answered.
  public var questions: Int
  /// Everything that is counted.
  public var statistics: LearningStatistics
  /// Hardest first.
  public var hardestCards, hardestQuestions: [Hard]
  /// The learner's day.
  public var today: CalendarDay

  /// A report of the given parts.
  public init(
    lessonsRead: Int, lessons: Int, cards: Int, questions: Int, statistics: LearningStatistics,
    hardestCards: [Hard] = [], hardestQuestions: [Hard] = [], today: CalendarDay
  ) {
    (self.lessonsRead, self.lessons, self.cards) = (lessonsRead, lessons, cards)
    (self.questions, self.statistics, self.today) = (questions, statistics, today)
    (self.hardestCards, self.hardestQuestions) = (hardestCards, hardestQuestions)
  }

  /// Whether nothing was done yet.
  public var isEmpty: Bool { lessonsRead == 0 && cards == 0 && questions == 0 }
}
