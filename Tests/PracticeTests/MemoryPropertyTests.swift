import Optimization
import Practice
import Testing

/// Settings, states and times drawn from everything that is allowed.
struct `Any memory` {
  private func weights(_ generator: inout SplitMix64) -> [Double] {
    ReviewSettings.weightLimits.map { limits in
      switch generator.next() % 4 {
      case 0: limits.lowerBound
      case 1: limits.upperBound
      default: Double.random(in: limits, using: &generator)
      }
    }
  }

  private func settings(_ generator: inout SplitMix64) -> ReviewSettings {
    var settings = ReviewSettings()
    settings.weights = weights(&generator)
    settings.desiredRetention = Double.random(in: 0.7...0.99, using: &generator)
    settings.maximumInterval = Int.random(in: 1...36_500, using: &generator)
    settings.fuzzSeed = generator.next() % 2 == 0 ? generator.next() : nil
    return settings
  }

  private func grade(_ generator: inout SplitMix64) -> Grade {
    Grade.allCases[Int.random(in: 0..<4, using: &generator)]
  }

  /// A time from a minute to ten years later, near the due one half of the time.
  private func later(than state: CardState, _ generator: inout SplitMix64) -> Int64 {
    generator.next() % 2 == 0
      ? state.due + Int64.random(in: -3600...86_400, using: &generator)
      : state.lastReview + Int64.random(in: 0...315_360_000, using: &generator)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `keeps finite numbers, a due time ahead and grades in order`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let settings = settings(&generator)
    try settings.check()
    let scheduler = ReviewScheduler(settings)
    var state = CardState.new
    for _ in 0..<100 {
      let time = later(than: state, &generator)
      let intervals = scheduler.intervals(of: state, at: time, card: "card")
      #expect(intervals == intervals.sorted())
      state = scheduler.state(after: grade(&generator), of: state, at: time, card: "card")
      #expect(state.due > time)
      #expect(
        state.due - time <= Int64(settings.maximumInterval) * 86_400 || state.phase != .review)
      #expect((0.001...1e100).contains(state.stability))
      #expect((1...10).contains(state.difficulty))
      #expect((0...1).contains(scheduler.retrievability(of: state, at: time + 1_000_000)))
    }
  }

  @Test func `asks sooner the more is to be retained`() {
    for stability in [0.001, 0.4, 2.5, 33.3, 1e6] {
      let days = stride(from: 0.7, through: 0.99, by: 0.01).map { retention in
        var settings = ReviewSettings()
        settings.desiredRetention = retention
        return ReviewScheduler(settings).intervalDays(for: stability)
      }
      #expect(days == days.sorted(by: >))
    }
  }

  @Test func `asks after as many days as the stability at a retention of nine tenths`() {
    for days in 1...36_500 {
      #expect(ReviewScheduler().intervalDays(for: Double(days)) == days)
    }
  }

  @Test func `is the same when its grades are replayed`() {
    func replay() -> [CardState] {
      var generator = SplitMix64(seed: 7)
      let scheduler = ReviewScheduler(settings(&generator))
      var states = [CardState.new]
      for _ in 0..<50 {
        let state = states[states.count - 1]
        let time = later(than: state, &generator)
        states.append(scheduler.state(after: grade(&generator), of: state, at: time))
      }
      return states
    }
    #expect(replay() == replay())
  }

  @Test func `gains more from a review the nearer it is to being forgotten`() {
    let model = MemoryModel()
    let gains = [0.99, 0.9, 0.7, 0.5].map {
      model.stability(after: .good, stability: 10, difficulty: 5, retrievability: $0)
    }
    #expect(gains == gains.sorted() && Set(gains).count == 4)
  }
}
