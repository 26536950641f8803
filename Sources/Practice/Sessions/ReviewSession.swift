import Optimization

/// A review of cards: due ones with new ones evenly among them; what is in its learning steps comes
/// again when its minutes have passed, or, within 20 minutes, when nothing else is left.
///
/// `front` → `reveal` → `back` → `grade` → `front` … → `ended`. What `grade`, `undo`, `suspend` and
/// `reset` return belongs into the log at once, so that whatever happens loses no grade given. The two
/// directions of a card never follow each other: where only the other one is left, the session ends.
public struct ReviewSession: Sendable {
  /// What the session waits for.
  public enum Phase: Sendable, Equatable {
    /// The learner recalls.
    case front
    /// A grade.
    case back
    /// Nothing; `summary` tells what there is to tell.
    case ended
  }

  /// What the session waits for.
  public private(set) var phase: Phase = .ended

  let deck: [DeckCard]
  let scheduler: ReviewScheduler
  let options: ReviewOptions
  private(set) var known: [History.Card]
  private(set) var counts = Counts()
  private let siblings: [Int?]
  private var queue: [Int]
  private var waiting: [Int]
  private var place: Int?
  private var isRepeated = false
  private var deeds: [Deed] = []
  private var clock: Int64

  /// Seconds that a card in its learning steps may come early when nothing else is left.
  static let patience: Int64 = 1200

  struct Counts: Sendable { var graded = 0, new = 0, forgotten = 0, suspended = 0 }

  /// What has to be known to take a deed back.
  private struct Deed: Sendable {
    let entry: EntryID
    let place: Int
    let before: History.Card
    let counts: Counts
    let wasRepeated: Bool
  }

  /// A session over the cards of `deck` that are due at `now` or new. Cards of the history that the
  /// deck does not hold are left alone.
  public init(
    _ deck: [DeckCard], history: History, scheduler: ReviewScheduler, options: ReviewOptions,
    now: Int64
  ) {
    let plan = ReviewQueue(deck, history: history, options: options, now: now)
    (self.deck, known, siblings) = (plan.deck, plan.known, plan.siblings)
    (queue, waiting) = (plan.queue, plan.waiting)
    (self.scheduler, self.options, clock) = (scheduler, options, History.moment(now))
    advance(at: now)
  }

  /// The card that is asked; nil when the session has ended.
  public var current: DeckCard? { place.map { deck[$0] } }

  /// Its memory.
  public var state: CardState { place.map { known[$0].state } ?? .new }

  /// Cards still to come in this session, the current one not counted.
  public var remaining: Int {
    guard phase != .ended else { return 0 }
    return queue.count + waiting.count { known[$0].state.due <= clock + Self.patience }
  }

  /// Whether the answer differs from the one that was graded last, so that a reset is offered.
  public var hasChangedAnswer: Bool {
    guard let place, known[place].state.phase != .new else { return false }
    return known[place].fingerprint != deck[place].fingerprint
  }

  /// Whether the current card has been forgotten so often that it should be written anew.
  public var isLeech: Bool { place.map { known[$0].isLeech } ?? false }

  /// Whether there is something to take back.
  public var canUndo: Bool { !deeds.isEmpty }

  /// Shows the back.
  public mutating func reveal() {
    if phase == .front { phase = .back }
  }

  /// The seconds until the current card is asked again, for each grade from again to easy; empty when
  /// there is none.
  public func intervals(at now: Int64) -> [Int64] {
    guard let place else { return [] }
    let time = time(of: place, at: now)
    return Grade.allCases.map { grade in
      let card = known[place]
      return scheduler.state(after: grade, of: card.state, at: time, card: card.id).due - time
    }
  }

  /// Grades the current card and goes on. nil when no back is shown.
  public mutating func grade(_ grade: Grade, at now: Int64, id: EntryID) -> LogEntry? {
    guard phase == .back, let place else { return nil }
    let time = begin(id, at: now, place: place)
    let lapses = known[place].lapses
    let review = known[place].review(grade, at: time, place: place, scheduler: scheduler)
    known[place].fingerprint = deck[place].fingerprint
    counts.graded += 1
    counts.new += review.wasNew ? 1 : 0
    counts.forgotten += known[place].lapses - lapses
    if known[place].state.isInSteps { waiting.append(place) }
    advance(at: now)
    let card = deck[place]
    return LogEntry(
      id: id, at: time, event: .grade(card: card.id, grade, fingerprint: card.fingerprint))
  }

  /// Takes back the last grade, suspension or reset of this session that was not yet taken back, and
  /// asks that card again; nil when there is none.
  public mutating func undo(at now: Int64, id: EntryID) -> LogEntry? {
    guard let deed = deeds.popLast() else { return nil }
    putBack()
    (waiting, queue) = (Self.without(deed.place, waiting), Self.without(deed.place, queue))
    known[deed.place] = deed.before
    (place, isRepeated, counts, phase) = (deed.place, deed.wasRepeated, deed.counts, .front)
    return LogEntry(id: id, at: History.moment(now), event: .undo(deed.entry))
  }

  /// Puts the current card aside until it is resumed. nil when there is none.
  public mutating func suspend(at now: Int64, id: EntryID) -> LogEntry? {
    guard let place else { return nil }
    let time = begin(id, at: now, place: place)
    known[place].isSuspended = true
    counts.suspended += 1
    advance(at: now)
    return LogEntry(id: id, at: time, event: .suspend(card: deck[place].id))
  }

  /// Makes the current card, whose answer has changed, new again, and asks it. nil when there is none
  /// or it is new.
  public mutating func reset(at now: Int64, id: EntryID) -> LogEntry? {
    guard let place, known[place].state.phase != .new else { return nil }
    let time = begin(id, at: now, place: place)
    known[place].reset()
    phase = .front
    return LogEntry(id: id, at: time, event: .reset(card: deck[place].id))
  }

  /// Ends here; the grades given stay. `undo` still goes back.
  public mutating func leave() {
    putBack()
    (place, phase) = (nil, .ended)
  }

  /// The current card is asked first when the session goes on.
  private mutating func putBack() {
    guard let place else { return }
    if isRepeated { waiting.append(place) } else { queue = [place] + queue }
  }

  private static func without(_ place: Int, _ places: [Int]) -> [Int] {
    places.filter { $0 != place }
  }

  /// Remembers what is needed to take back what follows, and returns the time of the entry.
  private mutating func begin(_ id: EntryID, at now: Int64, place: Int) -> Int64 {
    let time = time(of: place, at: now)
    deeds.append(
      Deed(
        entry: id, place: place, before: known[place], counts: counts, wasRepeated: isRepeated))
    known[place].lastEvent = time
    return time
  }

  /// `now`, or the second after the card's last event where that is later: entries of one card must
  /// not change places when the log is read again, by a random id or by a clock that went backwards.
  private func time(of place: Int, at now: Int64) -> Int64 {
    let last = known[place].lastEvent
    return History.moment(max(History.moment(now), last > 0 ? last + 1 : 0))
  }

  private mutating func advance(at now: Int64) {
    let last = place
    clock = History.moment(now)
    let isApart = { [siblings] (place: Int) in last == nil || siblings[place] != last }
    if let soonest = soonest(before: clock, isApart) {
      (place, isRepeated) = (waiting.remove(at: soonest), true)
    } else if let next = queue.firstIndex(where: isApart) {
      (place, isRepeated) = (queue.remove(at: next), false)
    } else if let soonest = soonest(before: clock + Self.patience, isApart) {
      (place, isRepeated) = (waiting.remove(at: soonest), true)
    } else {
      place = nil
    }
    phase = place == nil ? .ended : .front
  }

  /// Of the waiting cards that may come, the place of the first due one in `waiting`.
  private func soonest(before time: Int64, _ mayCome: (Int) -> Bool) -> Int? {
    waiting.indices.filter { known[waiting[$0]].state.due <= time && mayCome(waiting[$0]) }
      .min { known[waiting[$0]].state.due < known[waiting[$1]].state.due }
  }
}
