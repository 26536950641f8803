/// Up to three of `candidates` that are near `word` by edit distance, nearest first.
///
/// Letter case is ignored; swapping two neighbours counts as one edit. A candidate is near when at
/// most a third of the longer word would have to change (but one edit is always near).
/// - Complexity: O(candidates · word²); words over 100 bytes are near nothing.
public func nearestNames(to word: String, among candidates: [String]) -> [String] {
  let wanted = Array(word.lowercased().utf8)
  guard !wanted.isEmpty, wanted.count <= 100 else { return [] }
  var near: [(distance: Int, order: Int, name: String)] = []
  for (order, candidate) in candidates.enumerated() {
    let bytes = Array(candidate.lowercased().utf8)
    let limit = max(1, max(bytes.count, wanted.count) / 3)
    guard bytes.count <= 100, abs(bytes.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, bytes)
    if distance <= limit { near.append((distance, order, candidate)) }
  }
  near.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
  return near.prefix(3).map(\.name)
}

/// Insertions, deletions, replacements and swaps of neighbours that turn `first` into `second`.
private func editDistance(_ first: [UInt8], _ second: [UInt8]) -> Int {
  var beforeLast = [Int](repeating: 0, count: second.count + 1)
  var last = Array(0...second.count)
  for row in first.indices {
    var current = [row + 1]
    current.reserveCapacity(second.count + 1)
    for column in second.indices {
      let replaced = last[column] + (first[row] == second[column] ? 0 : 1)
      var best = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current.append(best)
    }
    (beforeLast, last) = (last, current)
  }
  return last[second.count]
}
