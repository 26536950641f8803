internal import Optimization

/// Up to three of `candidates` that are near `word` by edit distance, nearest first.
///
/// Letter case is ignored; swapping two neighbours counts as one edit. A candidate is near when at
/// most a third of the longer word would have to change (but one edit is always near).
/// - Complexity: O(candidates · word²); words over 100 bytes are near nothing.
public func nearestNames(to word: String, among candidates: [String]) -> [String] {
  let wanted = Name(word.utf8)
  guard !wanted.bytes.isEmpty, wanted.bytes.count <= 100 else { return [] }
  var near: [(distance: Int, order: Int, name: String)] = []
  for (order, candidate) in candidates.enumerated() {
    let name = Name(candidate.utf8)
    let limit = max(1, max(name.bytes.count, wanted.bytes.count) / 3)
    guard abs(name.bytes.count - wanted.bytes.count) <= limit else { continue }
    let distance = wanted.distance(to: name)
    if distance <= limit { near.append((distance, order, candidate)) }
  }
  near.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
  return near.prefix(3).map(\.name)
}
