/// What a history says about the learner, for the statistics and the start screen.
public struct LearningStatistics: Sendable {
  /// Cards due before the end of each of the next 14 days of the learner, today first (overdue ones
  /// count for today).
  public let dueByDay: [Int]
  /// Cards that are due now.
  public let dueNow: Int
  /// Of the grades of cards in review in the last 30 days, the share that was not `again`; nil without any.
  public let retention: Double?
  /// How many grades `retention` rests on.
  public let retentionCount: Int
  /// What the memory model expected for the same grades.
  public let expectedRetention: Double?
  /// For each confidence that was given: how often, and how often right.
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
  public init(
    _ history: History, scheduler: ReviewScheduler, now: Int64, secondsFromGMT: Int64 = 0
  ) {
    (dueByDay, dueNow, retention, retentionCount) = ([], 0, nil, 0)
    (expectedRetention, calibration, streak, activityByDay) = (nil, [], 0, [])
    (hardestCards, hardestQuestions) = ([], [])
  }
}
