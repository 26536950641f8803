public import Optimization

/// What a finished quiz says.
public struct QuizResult: Sendable {
  /// An objective and how its questions went.
  public struct Objective: Sendable, Equatable {
    public var lesson, objective: Name
    public var right, asked: Int
  }

  /// Questions asked, and those that were right.
  public let asked, right: Int
  /// The sum of the scores.
  public let score: Double
  /// In the order of asking.
  public let objectives: [Objective]
  /// Places in `answered` of what was missed: those that the learner was sure of first.
  public let missed: [Int]
  /// For each confidence that was given: how often, and how often right.
  public let calibration: [(confidence: Confidence, asked: Int, right: Int)]

  /// The result of the answers.
  public init(_ answered: [QuizSession.Answered]) {
    (asked, right, score, objectives, missed, calibration) = (0, 0, 0, [], [], [])
  }
}
