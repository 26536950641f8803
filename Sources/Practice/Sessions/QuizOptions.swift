/// How a quiz is asked.
public struct QuizOptions: Sendable, Equatable {
  /// At most this many questions; all when nil.
  public var count: Int?
  /// Decides which questions, in which order, with which numbers.
  public var seed: UInt64
  /// Whether each answer is asked how sure it is.
  public var asksConfidence: Bool
  /// At most three questions before a lesson, choices and numbers, that do not count.
  public var isPretest: Bool
  /// Questions of several lessons in turn, easily confused ones next to each other.
  public var isMixed: Bool
  /// Whether what was answered before decides which questions come first. Without it the seed alone
  /// decides, so that everybody with one seed gets the same quiz.
  public var usesHistory: Bool

  /// Options; five questions by default.
  public init(
    count: Int? = 5, seed: UInt64, asksConfidence: Bool = true, isPretest: Bool = false,
    isMixed: Bool = false, usesHistory: Bool = true
  ) {
    (self.count, self.seed, self.asksConfidence) = (count, seed, asksConfidence)
    (self.isPretest, self.isMixed, self.usesHistory) = (isPretest, isMixed, usesHistory)
  }
}
