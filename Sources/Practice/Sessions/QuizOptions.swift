/// How a quiz is asked.
public struct QuizOptions: Sendable, Equatable {
  /// At most this many questions; all when nil.
  public var count: Int?
  /// Decides which questions, in which order, with which numbers.
  public var seed: UInt64
  /// Whether each answer is asked how sure it is.
  public var asksConfidence: Bool
  /// Three questions before a lesson that do not count.
  public var isPretest: Bool
  /// Questions of several lessons in turn, easily confused ones next to each other.
  public var isMixed: Bool

  /// Options; five questions by default.
  public init(
    count: Int? = 5, seed: UInt64, asksConfidence: Bool = true, isPretest: Bool = false,
    isMixed: Bool = false
  ) {
    (self.count, self.seed, self.asksConfidence) = (count, seed, asksConfidence)
    (self.isPretest, self.isMixed) = (isPretest, isMixed)
  }
}
