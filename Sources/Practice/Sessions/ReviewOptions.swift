/// How cards are asked.
public struct ReviewOptions: Sendable, Equatable {
  /// New cards in a day, over all sessions.
  public var newPerDay: Int
  /// Graded cards in a day, over all sessions; nil for no limit.
  public var reviewsPerDay: Int?
  /// Seconds east of Greenwich: where the learner's day begins, at 4 in the morning.
  public var secondsFromGMT: Int64
  /// Decides the order of cards that are equally due.
  public var seed: UInt64

  /// Options; ten new cards a day by default.
  public init(
    newPerDay: Int = 10, reviewsPerDay: Int? = nil, secondsFromGMT: Int64 = 0, seed: UInt64
  ) {
    (self.newPerDay, self.reviewsPerDay) = (newPerDay, reviewsPerDay)
    (self.secondsFromGMT, self.seed) = (secondsFromGMT, seed)
  }
}
