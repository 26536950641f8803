import Optimization
import Testing

@testable import Practice

struct `A log` {
  @Test func `is merged alike in any order and any number of times`() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<300 {
      let (a, b, c) = (
        Sample.log(12, using: &random), Sample.log(9, using: &random),
        Sample.log(15, using: &random)
      )
      let union = Log.union(a, b)
      #expect(same(union, Log.union(b, a)))
      #expect(same(Log.union(union, c), Log.union(a, Log.union(b, c))))
      #expect(same(Log.union(union, a), union))
      #expect(same(Log.ordered(a.shuffled(using: &random)), Log.ordered(a)))
      #expect(Log.isOrdered(union))
      #expect(same(Log.ordered(union), union))
    }
  }

  @Test func `counts the earlier of two entries with one id`() {
    let early = Sample.entry(1, 10, .read(lesson: "a"))
    let late = Sample.entry(1, 20, .read(lesson: "b"))
    let between = Sample.entry(2, 15, .read(lesson: "c"))
    #expect(Log.union([late, between], [early]) == [early, between])
  }

  @Test func `orders entries of one moment by their ids`() {
    let (first, second) = (
      Sample.entry(1, 10, .read(lesson: "b")), Sample.entry(2, 10, .read(lesson: "a"))
    )
    #expect(Log.ordered([second, first]) == [first, second])
  }

  /// Equal to the last bit; `==` holds NaN unequal to itself.
  private func same(_ first: [LogEntry], _ second: [LogEntry]) -> Bool {
    first.count == second.count
      && zip(first, second).allSatisfy { !$0.precedes($1) && !$1.precedes($0) }
  }
}
