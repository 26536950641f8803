import Optimization
import Testing

@testable import Practice

struct `An entry's id` {
  @Test func `is a UUID of version 4`() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<100 {
      let id = EntryID(using: &generator)
      #expect((id.high >> 12) & 0xF == 4)
      #expect(id.low >> 62 == 0b10)
    }
  }

  @Test func `differs from the next one`() {
    var generator = SplitMix64(seed: 1)
    let (first, second) = (EntryID(using: &generator), EntryID(using: &generator))
    #expect(first != second)
  }
}
