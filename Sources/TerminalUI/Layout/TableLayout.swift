/// Shares the room of a table among its columns.
enum TableLayout {
  /// The cells of each column, or nil when the table cannot be read in so little room.
  ///
  /// Columns keep their natural width where that fits. Otherwise the widest are cut to a common
  /// width, but none below its longest word (of at most 14 cells).
  static func widths(natural: [Int], words: [Int], gap: Int, room: Int) -> [Int]? {
    let available = room - gap * (natural.count - 1)
    if natural.reduce(0, +) <= available { return natural }
    let least = zip(natural, words).map { min($0, max(min($1, 14), 3)) }
    guard least.reduce(0, +) <= available else { return nil }
    let cap = largestCap(natural, least, available)
    var widths = zip(natural, least).map { max($1, min($0, cap)) }
    var left = available - widths.reduce(0, +)
    for index in widths.indices where left > 0 && widths[index] < natural[index] {
      widths[index] += 1
      left -= 1
    }
    return widths
  }

  /// The largest width to which columns can be cut so that all fit.
  private static func largestCap(_ natural: [Int], _ least: [Int], _ available: Int) -> Int {
    var low = 0
    var high = available
    while low < high {
      let middle = (low + high + 1) / 2
      let sum = zip(natural, least).reduce(0) { $0 + max($1.1, min($1.0, middle)) }
      if sum <= available { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
