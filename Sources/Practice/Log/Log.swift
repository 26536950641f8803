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
    var sorted = isOrdered(entries) ? entries : entries.sorted { $0.precedes($1) }
    var seen = IDTable(capacity: sorted.count)
    var hasDoubles = false
    for place in sorted.indices where !seen.insert(sorted[place].id) { hasDoubles = true }
    guard hasDoubles else { return sorted }
    seen = IDTable(capacity: sorted.count)
    sorted.removeAll { !seen.insert($0.id) }
    return sorted
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
