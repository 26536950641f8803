public import Optimization

/// FSRS-6 at work: from a card's state and a grade to its next state and the time of the next review.
///
/// A new card goes through the learning steps, minutes apart; *good* takes it a step on, *easy* past
/// them all, *hard* lets it wait between two steps, *again* sends it back to the first. After the last
/// step it is reviewed at intervals of whole days, until *again* sends it through the relearning steps.
/// Each grade changes stability and difficulty, whatever the step (`MemoryModel`).
///
/// - Units: times are Unix seconds; the days between two reviews are whole ones, rounded down.
/// - Edge cases: a clock that went backwards counts as no time passed, and its new reading is believed
///   from then on. Times at either end of `Int64` stay there. Half a second of a step is rounded up.
/// - Source: py-fsrs 6.3.2, `Scheduler.review_card`.
public struct ReviewScheduler: Sendable {
  /// What decides the intervals.
  public let settings: ReviewSettings
  /// The formulas with the weights of `settings`.
  public let model: MemoryModel
  /// What the desired retention makes of every interval.
  private let spread: Double

  /// A scheduler with settings that were checked before.
  public init(_ settings: ReviewSettings = ReviewSettings()) {
    self.settings = settings
    model = MemoryModel(weights: settings.weights)
    spread = model.spread(for: settings.desiredRetention)
  }

  /// The state after `grade` was given at `time`; `card` decides the fuzz and nothing else.
  public func state(
    after grade: Grade, of state: CardState, at time: Int64, card: Name = Name([])
  ) -> CardState {
    var next = state
    (next.stability, next.difficulty) = memory(after: grade, of: state, at: time)
    let seconds: Int64
    if let step = step(after: grade, of: state.phase) {
      (next.phase, seconds) = (step.phase, step.seconds)
    } else {
      next.phase = .review
      let days = intervalDays(for: next.stability)
      seconds = Int64(fuzzed(days, card: card, at: time)) * Self.secondsPerDay
    }
    (next.lastReview, next.due) = (time, time.addingHeld(seconds))
    return next
  }

  /// The probability that the card is remembered at `time`, by whole days; 0 for a new card.
  public func retrievability(of state: CardState, at time: Int64) -> Double {
    guard state.phase != .new else { return 0 }
    let days = Self.wholeDays(from: state.lastReview, to: time)
    return model.retrievability(after: Double(days), stability: state.stability)
  }

  /// The seconds until the card is asked again, for each grade from again to easy given at `time`.
  public func intervals(
    of state: CardState, at time: Int64, card: Name = Name([])
  ) -> [Int64] {
    Grade.allCases.map { grade in
      self.state(after: grade, of: state, at: time, card: card).due.subtractingHeld(time)
    }
  }

  /// The interval in whole days that leaves the desired retention, without fuzz: at least 1, at most
  /// the longest of the settings; a half is rounded to the even number.
  public func intervalDays(for stability: Double) -> Int {
    let days = model.interval(spread: spread, stability: stability)
    guard days < Double(settings.maximumInterval) else { return settings.maximumInterval }
    return min(max(Int(days.rounded(.toNearestOrEven)), 1), settings.maximumInterval)
  }

  static let secondsPerDay: Int64 = 86_400

  static func wholeDays(from start: Int64, to end: Int64) -> Int64 {
    max(0, end.subtractingHeld(start)) / secondsPerDay
  }

  private func memory(
    after grade: Grade, of state: CardState, at time: Int64
  ) -> (stability: Double, difficulty: Double) {
    guard state.phase != .new else {
      return (model.firstStability(grade), model.firstDifficulty(grade))
    }
    let stability =
      Self.wholeDays(from: state.lastReview, to: time) < 1
      ? model.stabilityOnSameDay(after: grade, stability: state.stability)
      : model.stability(
        after: grade, stability: state.stability, difficulty: state.difficulty,
        retrievability: retrievability(of: state, at: time))
    return (stability, model.difficulty(after: grade, difficulty: state.difficulty))
  }
}

extension Int64 {
  /// The sum, or the end of the range that it would go past.
  func addingHeld(_ other: Int64) -> Int64 {
    let (sum, isOutside) = addingReportingOverflow(other)
    return isOutside ? (other < 0 ? .min : .max) : sum
  }

  /// The difference, or the end of the range that it would go past.
  func subtractingHeld(_ other: Int64) -> Int64 {
    let (difference, isOutside) = subtractingReportingOverflow(other)
    return isOutside ? (other < 0 ? .max : .min) : difference
  }
}
