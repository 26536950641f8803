import Optimization
import Testing

@testable import Practice

struct `Fuzz` {
  private func scheduler(seed: UInt64?, longest: Int = 36_500) -> ReviewScheduler {
    var settings = ReviewSettings()
    (settings.fuzzSeed, settings.maximumInterval) = (seed, longest)
    return ReviewScheduler(settings)
  }

  /// The ranges of py-fsrs 6.3.2.
  @Test(arguments: [
    (3, 2...4), (4, 3...5), (7, 5...9), (10, 8...12), (20, 17...23), (50, 46...54),
    (100, 93...107), (365, 345...385), (1000, 948...1052),
  ])
  func `takes every day of its range and no other`(days: Int, range: ClosedRange<Int>) {
    let fuzzed = (0..<5000).map { scheduler(seed: 1).fuzzed(days, card: "card", at: $0) }
    #expect(scheduler(seed: 1).fuzzRange(of: days) == range)
    #expect(Set(fuzzed) == Set(range))
  }

  @Test func `leaves short intervals as they are`() {
    for days in [1, 2] { #expect(scheduler(seed: 1).fuzzed(days, card: "card", at: 5) == days) }
  }

  @Test func `stays within the longest interval`() {
    let scheduler = scheduler(seed: 1, longest: 100)
    #expect(scheduler.fuzzRange(of: 100) == 93...100)
    #expect(self.scheduler(seed: 1, longest: 3).fuzzRange(of: 3) == 2...3)
  }

  @Test func `is the same for a seed, a card and a time, and differs for others`() {
    func draws(_ seed: UInt64, _ card: Name, from time: Int64) -> [Int] {
      (0..<20).map { scheduler(seed: seed).fuzzed(1000, card: card, at: time + $0) }
    }
    let first = draws(1, "a", from: 0)
    #expect(first == draws(1, "a", from: 0))
    #expect(first != draws(2, "a", from: 0))
    #expect(first != draws(1, "b", from: 0))
    #expect(first != draws(1, "a", from: 100))
  }

  @Test func `is off without a seed`() {
    #expect(scheduler(seed: nil).fuzzed(1000, card: "card", at: 0) == 1000)
  }

  @Test func `leaves the learning steps alone`() {
    let intervals = scheduler(seed: 1).intervals(of: .new, at: 0)
    #expect(intervals.prefix(3) == [60, 330, 600])
  }
}
