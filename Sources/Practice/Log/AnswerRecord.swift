/// What is kept of an answer to a question.
public struct AnswerRecord: Sendable, Equatable {
  /// 0 to 1.
  public var score: Double
  /// How sure the learner was, when that was asked.
  public var confidence: Confidence?
  /// The place of the mistake that it showed, as in `Outcome`.
  public var mistake: Int?
  /// Hints seen before it.
  public var hints: Int
  /// Asked before the lesson was read, and not counted.
  public var isPretest: Bool
  /// Decides the numbers and the order that were shown.
  public var seed: UInt64

  /// A record of the given parts.
  public init(
    score: Double, confidence: Confidence? = nil, mistake: Int? = nil, hints: Int = 0,
    isPretest: Bool = false, seed: UInt64 = 0
  ) {
    (self.score, self.confidence, self.mistake) = (score, confidence, mistake)
    (self.hints, self.isPretest, self.seed) = (hints, isPretest, seed)
  }
}
