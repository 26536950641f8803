import Optimization

extension History {
  /// The first and the last moment that count, the years 1970 to 9999: beyond them sums would overflow.
  static let moments: ClosedRange<Int64> = 0...253_402_300_799

  /// The time, moved into `moments`.
  static func moment(_ time: Int64) -> Int64 {
    min(max(time, moments.lowerBound), moments.upperBound)
  }

  /// Takes over entries that are in order.
  mutating func replay(_ entries: [LogEntry], scheduler: ReviewScheduler) {
    reviews.reserveCapacity(entries.count)
    var undone = IDTable()
    for entry in entries {
      if case .undo(let id) = entry.event { _ = undone.insert(id) }
    }
    for entry in entries {
      if !undone.isEmpty, undone.contains(entry.id) { continue }
      apply(entry.event, at: Self.moment(entry.at), scheduler: scheduler)
    }
  }

  private mutating func apply(
    _ event: LogEntry.Event, at time: Int64, scheduler: ReviewScheduler
  ) {
    switch event {
    case .grade(let id, let grade, let fingerprint):
      let place = touch(id, at: time)
      reviews.append(cards[place].review(grade, at: time, place: place, scheduler: scheduler))
      cards[place].fingerprint = fingerprint
    case .undo: break
    case .suspend(let id): cards[touch(id, at: time)].isSuspended = true
    case .resume(let id): cards[touch(id, at: time)].isSuspended = false
    case .reset(let id): cards[touch(id, at: time)].reset()
    case .answer(let id, let record): add(record.inRange, to: id, at: time)
    case .read(let id):
      let (place, isNew) = lessonTable.add(id)
      if isNew { lessonsRead.append(id) }
      readings.append(Reading(lesson: place, at: time))
    }
  }

  private mutating func touch(_ id: Name, at time: Int64) -> Int {
    let (place, isNew) = cardTable.add(id)
    if isNew { cards.append(Card(id: id)) }
    cards[place].lastEvent = time
    return place
  }

  private mutating func add(_ record: AnswerRecord, to id: Name, at time: Int64) {
    if record.isPretest {
      let (place, isNew) = pretestTable.add(id)
      if isNew { pretests.append(Question(id: id)) }
      pretests[place].answers.append(record)
      pretests[place].times.append(time)
    } else {
      let (place, isNew) = questionTable.add(id)
      if isNew { questions.append(Question(id: id)) }
      questions[place].answers.append(record)
      questions[place].times.append(time)
    }
  }
}

extension History.Card {
  /// Takes over a grade and returns what is kept of it. A grade from before the last one counts as
  /// given at the same moment.
  mutating func review(
    _ grade: Grade, at time: Int64, place: Int, scheduler: ReviewScheduler
  ) -> History.Review {
    let time = max(time, state.lastReview)
    var review = History.Review(card: place, at: time, grade: grade, wasNew: state.phase == .new)
    if state.phase == .review {
      review.retrievability = scheduler.retrievability(of: state, at: time)
      if grade == .again { lapses += 1 }
    }
    state = scheduler.state(after: grade, of: state, at: time, card: id)
    reviews += 1
    return review
  }

  /// Makes the card new.
  mutating func reset() { (state, lapses) = (.new, 0) }
}

extension AnswerRecord {
  /// Whether everything was right.
  public var isRight: Bool { score >= 1 }

  /// The record with a score between 0 and 1 and no negative places, whatever was written in a file.
  fileprivate var inRange: AnswerRecord {
    var record = self
    record.score = score >= 0 ? min(score, 1) : 0
    if let mistake, mistake < 0 { record.mistake = nil }
    record.hints = max(hints, 0)
    return record
  }
}
