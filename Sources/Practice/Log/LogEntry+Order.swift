import Optimization

extension LogEntry {
  /// Whether this entry comes before `other`: by time, then by id, then by what happened.
  ///
  /// A total order over all that an entry holds: of two that neither precede each other, every byte is
  /// the same.
  public func precedes(_ other: LogEntry) -> Bool {
    if at != other.at { return at < other.at }
    if id != other.id { return id < other.id }
    return event.order(to: other.event) < 0
  }
}

extension LogEntry.Event {
  /// Less than 0 when this event comes first, more when `other` does, 0 when they are the same.
  func order(to other: LogEntry.Event) -> Int {
    switch (self, other) {
    case (.grade(let card, let grade, let print), .grade(let card2, let grade2, let print2)):
      return firstDifference(
        card.order(to: card2), grade.rawValue - grade2.rawValue, Int(sign: print, print2))
    case (.undo(let id), .undo(let id2)): return id == id2 ? 0 : id < id2 ? -1 : 1
    case (.suspend(let card), .suspend(let card2)): return card.order(to: card2)
    case (.resume(let card), .resume(let card2)): return card.order(to: card2)
    case (.reset(let card), .reset(let card2)): return card.order(to: card2)
    case (.read(let lesson), .read(let lesson2)): return lesson.order(to: lesson2)
    case (.answer(let question, let record), .answer(let question2, let record2)):
      let names = question.order(to: question2)
      return names != 0 ? names : record.order(to: record2)
    case (.grade, _), (.undo, _), (.suspend, _), (.resume, _), (.reset, _), (.answer, _),
      (.read, _):
      return kind - other.kind
    }
  }

  private var kind: Int {
    switch self {
    case .grade: 0
    case .undo: 1
    case .suspend: 2
    case .resume: 3
    case .reset: 4
    case .answer: 5
    case .read: 6
    }
  }
}

extension AnswerRecord {
  fileprivate func order(to other: AnswerRecord) -> Int {
    firstDifference(
      Int(sign: score.bitPattern, other.score.bitPattern),
      (confidence?.rawValue ?? 0) - (other.confidence?.rawValue ?? 0),
      mistake == other.mistake ? 0 : Int(sign: mistake ?? .min, other.mistake ?? .min),
      mistake == nil ? (other.mistake == nil ? 0 : -1) : (other.mistake == nil ? 1 : 0),
      Int(sign: hints, other.hints), (isPretest ? 1 : 0) - (other.isPretest ? 1 : 0),
      Int(sign: seed, other.seed))
  }
}

extension Name {
  /// By bytes; a beginning comes before the whole.
  func order(to other: Name) -> Int {
    let count = min(bytes.count, other.bytes.count)
    for place in 0..<count where bytes[place] != other.bytes[place] {
      return bytes[place] < other.bytes[place] ? -1 : 1
    }
    return bytes.count - other.bytes.count
  }
}

extension Int {
  fileprivate init<Value: Comparable>(sign first: Value, _ second: Value) {
    self = first == second ? 0 : first < second ? -1 : 1
  }
}

private func firstDifference(_ differences: Int...) -> Int {
  for difference in differences where difference != 0 { return difference }
  return 0
}
