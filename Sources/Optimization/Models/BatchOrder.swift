/// The order in which examples are drawn: each once an epoch, shuffled anew every time.
///
/// - Edge cases: the last batch of an epoch has fewer examples when the size does not divide them.
/// - Source: Fisher & Yates, in Durstenfeld's form, “Algorithm 235”, 1964.
struct BatchOrder: Sendable {
  private(set) var order: [Int]
  private let size: Int
  private var position = 0
  private var generator: SplitMix64

  /// Batches of `size` of the examples 0 up to but not including `count`.
  init(count: Int, size: Int, seed: UInt64) {
    order = Array(0..<count)
    (self.size, generator) = (size, SplitMix64(seed: seed))
  }

  /// The place in `order` of the next batch.
  mutating func next() -> Range<Int> {
    if position == 0 { shuffle() }
    let batch = position..<min(position + size, order.count)
    position = batch.upperBound == order.count ? 0 : batch.upperBound
    return batch
  }

  // The high half of a product is below its other factor, and the same on 32 bits.
  private mutating func shuffle() {
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      let other = generator.next().multipliedFullWidth(by: UInt64(last + 1)).high
      order.swapAt(last, Int(other))
    }
  }
}
