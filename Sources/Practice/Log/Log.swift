/// What may be done with logs as a whole.
///
/// A log is a set of entries, told apart by their ids and read in the order of (time, id). When two
/// entries of one id differ, as only a broken file brings about, the one that is first in
/// `LogEntry.precedes` counts. So the union is commutative, associative and idempotent: devices may
/// be merged in any order, as often as one likes.
public enum Log {
  /// The entries of both logs, each id once, in order.
  ///
  /// - Complexity: O(n log n), O(n) when both are in order and share nothing.
  public static func union(_ first: [LogEntry], _ second: [LogEntry]) -> [LogEntry] {
    ordered(first + second)
  }

  /// The entries by time and id, each id once.
  ///
  /// - Complexity: O(n) when they are in order already, else O(n log n).
  public static func ordered(_ entries: [LogEntry]) -> [LogEntry] {
    var seen = IDTable(capacity: entries.count)
    var hasDoubles = false
    for entry in entries where !seen.insert(entry.id) { hasDoubles = true }
    let areInOrder = isOrdered(entries)
    if areInOrder, !hasDoubles { return entries }
    let places =
      areInOrder
      ? Array(entries.indices)
      : sortedPlaces(entries.count) { entries[$0].precedes(entries[$1]) }
    seen = IDTable(capacity: entries.count)
    var ordered: [LogEntry] = []
    ordered.reserveCapacity(entries.count)
    for place in places where seen.insert(entries[place].id) { ordered.append(entries[place]) }
    return ordered
  }

  static func isOrdered(_ entries: [LogEntry]) -> Bool {
    guard entries.count > 1 else { return true }
    return entries.withUnsafeBufferPointer { entries in
      for place in 1..<entries.count {
        let (at, previous) = (entries[place].at, entries[place - 1].at)
        if at > previous { continue }
        guard at == previous, entries[place - 1].precedes(entries[place]) else { return false }
      }
      return true
    }
  }
}
