/// What decides the next day of a card.
public struct ReviewSettings: Sendable, Equatable {
  /// The 21 weights of FSRS-6.
  public var weights: [Double] = ReviewSettings.defaultWeights
  /// The probability with which a card should still be remembered when it is asked, 0.7 to 0.99.
  public var desiredRetention = 0.9
  /// Seconds until a new card is asked again, step by step.
  public var learningSteps: [Int64] = [60, 600]
  /// Seconds until a forgotten card is asked again, step by step.
  public var relearningSteps: [Int64] = [600]
  /// The longest interval in days.
  public var maximumInterval = 36_500
  /// When given, intervals from 2.5 days on are spread a little, by this seed and the card.
  public var fuzzSeed: UInt64?

  /// The defaults of py-fsrs 6.
  public init() {}

  /// The default weights.
  ///
  /// - Source: py-fsrs 6.3.2, `DEFAULT_PARAMETERS`.
  public static let defaultWeights = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]
}
