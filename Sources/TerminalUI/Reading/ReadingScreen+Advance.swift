import Curriculum

extension ReadingScreen {
  /// Shows up to `count` more lines; stops earlier at a guess or at the end.
  mutating func advance(by count: Int) -> Effect {
    var lines: [Line] = []
    while true {
      if queueIndex < queue.count {
        if lines.count >= count {
          return isOnlyBlankLeft ? endOfPage(lines) : showing(lines)
        }
        lines.append(queue[queueIndex])
        queueIndex += 1
      } else if guess != nil {
        isAsking = true
        return showing(lines)
      } else if nextPart < parts.count {
        load(parts[nextPart])
        nextPart += 1
      } else {
        return endOfPage(lines)
      }
    }
  }

  private mutating func endOfPage(_ lines: [Line]) -> Effect {
    isRead = true
    return end(lines)
  }

  private mutating func load(_ part: ReadingPart) {
    (queueIndex, isOutcome) = (0, false)
    switch part {
    case .lines(let lines): queue = lines
    case .endOfSection: queue = []
    case .prediction(let prediction, let outcome):
      guessCount += 1
      guess = (prediction, outcome)
      var words = GuessWriter(options)
      queue = words.question(prediction, number: guessCount)
    }
  }

  private var isOnlyBlankLeft: Bool {
    guard guess == nil, queue[queueIndex...].allSatisfy(\.isBlank) else { return false }
    return parts[nextPart...].allSatisfy { part in
      switch part {
      case .lines(let lines): lines.allSatisfy(\.isBlank)
      case .endOfSection: true
      case .prediction: false
      }
    }
  }

  /// The lines, and below them what can be done next.
  mutating func showing(_ lines: [Line]) -> Effect {
    defer { hasStatus = true }
    return Effect(erasesStatus: hasStatus, lines: lines, status: status)
  }

  /// The last lines.
  mutating func end(_ lines: [Line] = []) -> Effect {
    defer { hasStatus = false }
    return Effect(erasesStatus: hasStatus, lines: lines.trimmed, hasEnded: true)
  }

  /// The same place in a window of another size.
  mutating func resize(_ columns: Int, _ rows: Int) -> Effect {
    let old = options
    options = options.resized(width: columns, rows: rows)
    if options.width != old.width { reflow() }
    return hasStatus ? showing([]) : Effect()
  }

  private mutating func reflow() {
    parts = content(options)
    nextPart = min(nextPart, parts.count)
    guard nextPart > 0, queueIndex < queue.count else { return }
    let fresh: [Line]
    switch parts[nextPart - 1] {
    case .lines(let lines): fresh = lines
    case .endOfSection: fresh = []
    case .prediction(let prediction, let outcome):
      if isOutcome {
        fresh = outcome + [Line()]
      } else {
        guess = (prediction, outcome)
        var words = GuessWriter(options)
        fresh = words.question(prediction, number: guessCount)
      }
    }
    queueIndex = queueIndex * fresh.count / max(queue.count, 1)
    queue = fresh
  }
}
