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
  /// When given, intervals from 2.5 days on are spread a little, by this seed, the card and the time
  /// of the review.
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

  /// The limits of each weight.
  ///
  /// - Source: py-fsrs 6.3.2, `LOWER_BOUNDS_PARAMETERS` and `UPPER_BOUNDS_PARAMETERS`.
  public static let weightLimits: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75,
    0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2,
    0...2, 0...0.8, 0.1...0.8,
  ]
  /// The limits of the desired retention: beyond them a card comes daily, or hardly ever.
  public static let retentionLimits = 0.7...0.99
  /// The limits of the longest interval in days: a day to a hundred years.
  public static let maximumIntervalLimits = 1...36_500
  /// The limits of a step in seconds: a second to thirty days.
  public static let stepLimits: ClosedRange<Int64> = 1...2_592_000
  /// The most learning steps, and the most relearning steps.
  public static let mostSteps = 20

  /// Checks everything that decides an interval.
  ///
  /// - Throws: the first thing that is wrong, in the order of the properties.
  public func check() throws(SettingsError) {
    let needed = Self.weightLimits.count
    guard weights.count == needed else { throw .weightCount(weights.count, needed: needed) }
    for (position, (value, limits)) in zip(weights, Self.weightLimits).enumerated()
    where !limits.contains(value) {
      throw .weight(position: position, value: value, limits: limits)
    }
    guard Self.retentionLimits.contains(desiredRetention) else {
      throw .retention(desiredRetention, limits: Self.retentionLimits)
    }
    try Self.check(learningSteps, isRelearning: false)
    try Self.check(relearningSteps, isRelearning: true)
    guard Self.maximumIntervalLimits.contains(maximumInterval) else {
      throw .maximumInterval(maximumInterval, limits: Self.maximumIntervalLimits)
    }
  }

  private static func check(_ steps: [Int64], isRelearning: Bool) throws(SettingsError) {
    guard steps.count <= mostSteps else { throw .stepCount(steps.count, most: mostSteps) }
    for (position, seconds) in steps.enumerated() where !stepLimits.contains(seconds) {
      throw .step(
        position: position, seconds: seconds, isRelearning: isRelearning, limits: stepLimits)
    }
  }
}
