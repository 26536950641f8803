/// What a history says about the learner, for the statistics and the start screen.
///
/// A day begins at 4 in the morning of the learner.
public struct LearningStatistics: Sendable {
  /// Cards due on each of the next 14 days of the learner, today first (overdue ones count for today).
  /// A missed question is one from the day after its first miss on.
  public let dueByDay: [Int]
  /// Cards that are due now.
  public let dueNow: Int
  /// When the next card is due that is not due now; nil when there is none.
  public let nextDue: Int64?
  /// Of the grades of cards in review in the last 30 days, the share that was not `again`; nil without any.
  public let retention: Double?
  /// How many grades `retention` rests on.
  public let retentionCount: Int
  /// What the memory model expected for the same grades.
  public let expectedRetention: Double?
  /// For each confidence that was given: how often, and how often right; from guessing to sure.
  public let calibration: [(confidence: Confidence, asked: Int, right: Int)]
  /// Days in a row with something done, up to today or yesterday.
  public let streak: Int
  /// Grades and answers on each of the last 14 days, today last.
  public let activityByDay: [Int]
  /// Cards that were forgotten most often, at most ten.
  public let hardestCards: [History.Card]
  /// Questions with the lowest share right, at most ten, each answered wrong at least once.
  public let hardestQuestions: [History.Question]

  /// The statistics at `now`.
  ///
  /// - Parameter deck: the cards that the course has; cards of the history that it does not hold are
  ///   neither due nor hard. Without it every card counts.
  /// - Complexity: O(n) in grades and answers, but for sorting what was forgotten or missed.
  public init(
    _ history: History, scheduler: ReviewScheduler, now: Int64, secondsFromGMT: Int64 = 0,
    deck: [DeckCard]? = nil
  ) {
    let days = LearnerDay(secondsFromGMT: secondsFromGMT)
    let now = History.moment(now)
    let cards = deck.map { Self.known($0, history) } ?? history.cards
    let due = DueCounts(
      cards, missed: history.missesToAsk(deck), days: days, now: now)
    (dueByDay, dueNow, nextDue) = (due.byDay, due.now, due.next)
    let remembered = Retention(history.reviews, since: now - 30 * LearnerDay.seconds)
    (retention, retentionCount) = (remembered.share, remembered.count)
    expectedRetention = remembered.expected
    var sure = Calibration()
    for question in history.questions {
      for answer in question.answers { sure.count(answer.confidence, isRight: answer.isRight) }
    }
    calibration = sure.levels
    let activity = Activity(history, days: days, now: now)
    (streak, activityByDay) = (activity.streak, activity.byDay)
    hardestCards = Self.hardest(cards)
    hardestQuestions = Self.hardest(history.questions)
  }

  static func known(_ deck: [DeckCard], _ history: History) -> [History.Card] {
    var seen = NameTable()
    return deck.compactMap { seen.add($0.id).isNew ? history.card($0.id) : nil }
  }

  private static func hardest(_ cards: [History.Card]) -> [History.Card] {
    let forgotten = cards.filter { $0.lapses > 0 && !$0.isSuspended }
    let sorted = forgotten.sorted { first, second in
      if first.lapses != second.lapses { return first.lapses > second.lapses }
      let (difficulty, other) = (first.state.difficulty, second.state.difficulty)
      return difficulty != other ? difficulty > other : first.id.order(to: second.id) < 0
    }
    return Array(sorted.prefix(10))
  }

  private static func hardest(_ questions: [History.Question]) -> [History.Question] {
    let missed = questions.map { (question: $0, right: $0.right, asked: $0.answers.count) }
      .filter { $0.right < $0.asked }
    let sorted = missed.sorted { first, second in
      let (share, other) = (first.right * second.asked, second.right * first.asked)
      if share != other { return share < other }
      return first.asked != second.asked
        ? first.asked > second.asked : first.question.id.order(to: second.question.id) < 0
    }
    return sorted.prefix(10).map { $0.question }
  }
}
