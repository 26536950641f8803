/// Lines that wait to be shown, a screenful at a time where a person reads them.
struct PracticePager: Sendable {
  private var queue: [Line] = []

  var isWaiting: Bool { !queue.isEmpty }

  mutating func add(_ lines: [Line]) { queue += lines }

  /// Everything that waits.
  mutating func takeAll() -> [Line] {
    defer { queue = [] }
    return queue
  }

  /// The next lines above `live` on a screen of so many rows, and whether more wait.
  mutating func take(rows: Int, live: Int) -> [Line] {
    if queue.count + live <= rows || queue.count <= 1 { return takeAll() }
    let count = min(max(rows - 1, 1), queue.count)
    defer { queue.removeFirst(count) }
    return Array(queue[..<count])
  }
}
