public import Optimization

/// What a finished quiz says.
public struct QuizResult: Sendable {
  /// An objective and how its questions went.
  public struct Objective: Sendable, Equatable {
    /// The lesson, and its objective.
    public var lesson, objective: Name
    /// Questions that were right, of those asked.
    public var right, asked: Int
  }

  /// Questions asked, and those that were right.
  public let asked, right: Int
  /// The sum of the scores.
  public let score: Double
  /// In the order of asking; questions without an objective are left out.
  public let objectives: [Objective]
  /// Places in `answered` of what was missed: those that the learner was sure of first, since they are
  /// put right best; then those less sure, and last those where nothing was said.
  public let missed: [Int]
  /// For each confidence that was given: how often, and how often right; from guessing to sure.
  public let calibration: [(confidence: Confidence, asked: Int, right: Int)]
  /// Whether everything was right and the learner sure of it: a lesson after such a pretest may be
  /// skipped. False when nothing was asked.
  public let isSureMastery: Bool

  /// The result of the answers.
  ///
  /// - Source: high-confidence errors are corrected best: Butterfield & Metcalfe 2001, JEP:LMC 27(6).
  public init(_ answered: [QuizSession.Answered]) {
    asked = answered.count
    var (right, score): (Int, Double) = (0, 0)
    var objectives: [Objective] = []
    var missed: [Int] = []
    for (place, answer) in answered.enumerated() {
      score += answer.outcome.score
      if answer.outcome.isRight {
        right += 1
      } else {
        missed.append(place)
      }
      Self.count(answer, in: &objectives)
    }
    (self.right, self.score, self.objectives) = (right, score, objectives)
    let sureness = missed.map { answered[$0].confidence?.rawValue ?? 0 }
    self.missed = sortedPlaces(missed.count) { sureness[$0] > sureness[$1] }.map { missed[$0] }
    var sure = Calibration()
    for answer in answered { sure.count(answer.confidence, isRight: answer.outcome.isRight) }
    calibration = sure.levels
    isSureMastery =
      !answered.isEmpty && answered.allSatisfy { $0.outcome.isRight && $0.confidence == .sure }
  }

  private static func count(_ answer: QuizSession.Answered, in objectives: inout [Objective]) {
    let item = answer.question.item
    guard !item.objective.bytes.isEmpty else { return }
    let right = answer.outcome.isRight ? 1 : 0
    let known = objectives.firstIndex {
      $0.objective == item.objective && $0.lesson == item.lesson
    }
    if let known {
      objectives[known].asked += 1
      objectives[known].right += right
    } else {
      objectives.append(
        Objective(lesson: item.lesson, objective: item.objective, right: right, asked: 1))
    }
  }
}
