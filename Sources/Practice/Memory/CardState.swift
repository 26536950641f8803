/// What is known of a card after its grades.
public struct CardState: Sendable, Equatable {
  /// Where it is on its way.
  public var phase: CardPhase
  /// Days after which it is remembered with a probability of 0.9; 0 for a new card.
  public var stability: Double
  /// How hard the card is, 1 to 10; 0 for a new card.
  public var difficulty: Double
  /// When it is asked next, in Unix seconds; 0 for a new card.
  public var due: Int64
  /// When it was graded last, in Unix seconds; 0 for a new card.
  public var lastReview: Int64

  /// The state of a card that was never graded.
  public static let new = CardState(
    phase: .new, stability: 0, difficulty: 0, due: 0, lastReview: 0)

  /// A state of the given parts.
  public init(
    phase: CardPhase, stability: Double, difficulty: Double, due: Int64, lastReview: Int64
  ) {
    (self.phase, self.stability, self.difficulty) = (phase, stability, difficulty)
    (self.due, self.lastReview) = (due, lastReview)
  }
}
