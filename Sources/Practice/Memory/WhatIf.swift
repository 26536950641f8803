/// What a run of grades does to the memory of a card: nobody has to study it to know.
///
/// - Edge cases: the first review is at second 0; a review may come at the very second of the one
///   before it, and then counts as the same day.
public struct WhatIf: Sendable {
  /// One review of the run.
  public struct Review: Sendable, Equatable {
    /// What the learner says.
    public let grade: Grade
    /// Seconds since the first review.
    public let time: Int64
    /// The probability of remembering just before the review; 0 for the first.
    public let retrievability: Double
    /// The card after the review; its times are seconds since the first.
    public let state: CardState
    /// Seconds until the next review is due.
    public let intervalSeconds: Int64

    /// Days after which the card is remembered with a probability of 0.9.
    public var stability: Double { state.stability }
    /// How hard the card is, 1 to 10.
    public var difficulty: Double { state.difficulty }
  }

  /// In the order of the grades; never empty.
  public let reviews: [Review]
  /// Whose settings the intervals follow.
  public let scheduler: ReviewScheduler

  /// The most grades that are run through.
  public static let mostGrades = 1000
  /// The times that a review can have, in seconds since the first: some 30,000 years.
  public static let times: ClosedRange<Int64> = 0...1_000_000_000_000

  /// Runs through `grades`, each given at its time, or when the card is due.
  ///
  /// - Parameter times: seconds since the first review, one for each grade, beginning with 0; nil
  ///   for reviews that are each done when due.
  public init(
    _ grades: [Grade], at times: [Int64]? = nil, scheduler: ReviewScheduler = ReviewScheduler()
  ) throws(WhatIfError) {
    guard !grades.isEmpty else { throw .noGrades }
    guard grades.count <= Self.mostGrades else {
      throw .tooManyGrades(grades.count, most: Self.mostGrades)
    }
    if let times { try Self.check(times, count: grades.count) }
    self.scheduler = scheduler
    var reviews: [Review] = []
    var state = CardState.new
    for (position, grade) in grades.enumerated() {
      let time = times?[position] ?? state.due
      let retrievability = scheduler.retrievability(of: state, at: time)
      state = scheduler.state(after: grade, of: state, at: time)
      reviews.append(
        Review(
          grade: grade, time: time, retrievability: retrievability, state: state,
          intervalSeconds: state.due - time))
    }
    self.reviews = reviews
  }

  private static func check(_ times: [Int64], count: Int) throws(WhatIfError) {
    guard times.count == count else { throw .timeCount(times.count, grades: count) }
    var earliest = Self.times.lowerBound
    for (position, time) in times.enumerated() {
      let latest = position == 0 ? 0 : Self.times.upperBound
      guard (earliest...latest).contains(time) else {
        throw .time(position: position, seconds: time, limits: earliest...latest)
      }
      earliest = time
    }
  }
}
