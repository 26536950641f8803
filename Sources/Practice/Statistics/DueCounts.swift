/// Which cards are due when.
struct DueCounts {
  private(set) var byDay = [Int](repeating: 0, count: 14)
  private(set) var now = 0
  private(set) var next: Int64?

  init(_ cards: [History.Card], days: LearnerDay, now: Int64) {
    let today = days.day(of: now)
    for card in cards where !card.isSuspended && card.state.phase != .new {
      let day = max(0, days.day(of: card.state.due) - today)
      if day < Int64(byDay.count) { byDay[Int(day)] += 1 }
      if card.state.due <= now {
        self.now += 1
      } else {
        next = min(next ?? .max, card.state.due)
      }
    }
  }
}
