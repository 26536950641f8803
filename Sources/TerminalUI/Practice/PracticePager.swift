import Practice

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

  /// What follows an event on a screen: the next of what waits and below it `live`, or how to see more.
  mutating func effect(
    _ entries: [LogEntry], above live: (lines: [Line], caret: PracticeEffect.Caret?),
    usesLines: Bool, _ options: TerminalOptions
  ) -> PracticeEffect {
    var effect = PracticeEffect()
    effect.entries = entries
    effect.lines = usesLines ? takeAll() : take(rows: options.rows, live: live.lines.count)
    if isWaiting {
      effect.live = [StatusTexts(options: options).line(["space: more", "q: leave"])]
    } else {
      (effect.live, effect.caret) = (live.lines, live.caret)
    }
    return effect
  }

  /// The last effect of a screen: everything that waits, and nothing below it.
  mutating func ending(_ entries: [LogEntry]) -> PracticeEffect {
    var effect = PracticeEffect()
    effect.entries = entries
    (effect.lines, effect.live, effect.hasEnded) = (takeAll().trimmed, [], true)
    return effect
  }

  /// The next lines above `live` on a screen of so many rows, and whether more wait.
  mutating func take(rows: Int, live: Int) -> [Line] {
    if queue.count + live <= rows || queue.count <= 1 { return takeAll() }
    let count = min(max(rows - 1, 1), queue.count)
    defer { queue.removeFirst(count) }
    return Array(queue[..<count])
  }
}
