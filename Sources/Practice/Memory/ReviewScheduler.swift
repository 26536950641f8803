public import Optimization

/// FSRS-6: from a card's state and a grade to its next state.
public struct ReviewScheduler: Sendable {
  /// What decides the intervals.
  public let settings: ReviewSettings

  /// A scheduler with settings that were checked before.
  public init(_ settings: ReviewSettings = ReviewSettings()) { self.settings = settings }

  /// The state after `grade` was given at `time`; `card` decides the fuzz and nothing else.
  public func state(
    after grade: Grade, of state: CardState, at time: Int64, card: Name = Name([])
  ) -> CardState {
    state
  }

  /// The probability that the card is remembered at `time`; 0 for a new card.
  public func retrievability(of state: CardState, at time: Int64) -> Double { 0 }
}
