internal import Optimization

extension SplitMix64 {
  /// A whole number from 0 up to but not including `count`, each equally likely; 0 when there is
  /// none.
  mutating func below(_ count: Int) -> Int {
    let share = Double(next() >> 11) * 0x1p-53
    return min(Int(share * Double(max(count, 1))), max(count - 1, 0))
  }

  /// The items in an order of chance.
  ///
  /// - Source: Fisher & Yates as in Knuth, “The Art of Computer Programming”, algorithm 3.4.2 P.
  mutating func shuffled(_ items: [Int]) -> [Int] {
    var items = items
    for last in stride(from: items.count - 1, to: 0, by: -1) {
      items.swapAt(last, below(last + 1))
    }
    return items
  }

  /// The places 0 to `count` − 1 in an order of chance.
  mutating func order(of count: Int) -> [Int] { shuffled(Array(0..<max(count, 0))) }

  /// The places 0 to `count` − 1 in an order of chance that is not the first one, where there is
  /// another.
  mutating func disorder(of count: Int) -> [Int] {
    let order = order(of: count)
    var isSorted = true
    for index in order.indices where order[index] != index { isSorted = false }
    return isSorted && count > 1 ? Array(order[1...]) + [order[0]] : order
  }
}
