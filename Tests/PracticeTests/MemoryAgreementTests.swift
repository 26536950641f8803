import Practice
import Testing

/// py-fsrs 6.3.2 was run for the reference. Measured here: the largest relative difference of any
/// number is below 1e-14, since `exp(x)` rounds differently from Python's `math.e ** x`.
struct `Memory agrees with py-fsrs` {
  static let tolerance = 1e-13
  let start: Int64 = 1_704_067_200

  @Test(arguments: MemoryReference.shared?.entries ?? [])
  func `at every review of every sequence`(entry: MemoryReference.Entry) {
    let scheduler = entry.scheduler.scheduler
    var state = CardState.new
    for (index, review) in entry.log.enumerated() {
      guard let grade = Grade(rawValue: review.rating) else { return }
      let time = start + review.time
      let chance = scheduler.retrievability(of: state, at: time)
      state = scheduler.state(after: grade, of: state, at: time)
      #expect(relativeGap(chance, review.retrievability) < Self.tolerance, "review \(index)")
      #expect(relativeGap(state.stability, review.stability) < Self.tolerance, "review \(index)")
      #expect(relativeGap(state.difficulty, review.difficulty) < Self.tolerance, "review \(index)")
      #expect(state.due - time == review.interval, "review \(index)")
      #expect(state.phase == phase(review), "review \(index)")
    }
  }

  private func phase(_ review: MemoryReference.Review) -> CardPhase {
    switch review.state {
    case 1: .learning(step: review.step ?? -1)
    case 2: .review
    default: .relearning(step: review.step ?? -1)
    }
  }

  @Test func `on every forgetting curve`() {
    for curve in MemoryReference.shared?.curves ?? [] {
      let scheduler = curve.scheduler.scheduler
      let state = CardState(
        phase: .review, stability: curve.stability, difficulty: 5, due: 0, lastReview: start)
      for (day, chance) in zip(curve.days, curve.retrievability) {
        let ours = scheduler.retrievability(of: state, at: start + Int64(day) * 86_400)
        #expect(relativeGap(ours, chance) < Self.tolerance, "\(curve.stability) after \(day)")
      }
    }
  }

  @Test func `on every interval`() {
    for interval in MemoryReference.shared?.intervals ?? [] {
      let ours = interval.scheduler.scheduler.intervalDays(for: interval.stability)
      #expect(ours == interval.days, "\(interval.stability)")
    }
  }

  @Test func `on the limits of each weight`() {
    let limits = ReviewSettings.weightLimits
    #expect(limits.map(\.lowerBound) == MemoryReference.shared?.lowerBounds)
    #expect(limits.map(\.upperBound) == MemoryReference.shared?.upperBounds)
  }

  @Test func `on nothing less than the whole reference`() {
    let reference = MemoryReference.shared
    #expect(reference?.entries.count == 95)
    #expect(reference?.entries.reduce(0) { $0 + $1.log.count } == 432)
    #expect(reference?.curves.count == 16)
    #expect(reference?.intervals.count == 70)
  }
}
