extension ReviewSession {
  /// What was done, and what comes.
  public struct Summary: Sendable, Equatable {
    /// Grades given, cards begun, cards forgotten that had been learned, and cards put aside; what was
    /// taken back is not counted.
    public var graded, new, forgotten, suspended: Int
    /// When the next card of the deck is due; nil when none is. In the past when one was left.
    public var nextDue: Int64?
    /// Cards due on the next day of the learner.
    public var dueTomorrow: Int
    /// New cards that may be begun on the next day of the learner.
    public var newTomorrow: Int
  }

  /// What was done so far, and what comes.
  public func summary(at now: Int64) -> Summary {
    let days = LearnerDay(options)
    let tomorrow = days.day(of: now) + 1
    var summary = Summary(
      graded: counts.graded, new: counts.new, forgotten: counts.forgotten,
      suspended: counts.suspended, nextDue: nil, dueTomorrow: 0, newTomorrow: 0)
    for card in known where !card.isSuspended {
      if card.state.phase == .new {
        summary.newTomorrow += 1
      } else {
        summary.nextDue = min(summary.nextDue ?? .max, card.state.due)
        if days.day(of: card.state.due) == tomorrow { summary.dueTomorrow += 1 }
      }
    }
    summary.newTomorrow = min(summary.newTomorrow, max(0, options.newPerDay))
    return summary
  }
}
