extension ReviewScheduler {
  /// The step that follows and its length; nil when the card goes to intervals of days.
  func step(after grade: Grade, of phase: CardPhase) -> (phase: CardPhase, seconds: Int64)? {
    switch phase {
    case .new:
      return Self.step(after: grade, at: 0, of: settings.learningSteps)
        .map { (.learning(step: $0), $1) }
    case .learning(let step):
      return Self.step(after: grade, at: step, of: settings.learningSteps)
        .map { (.learning(step: $0), $1) }
    case .relearning(let step):
      return Self.step(after: grade, at: step, of: settings.relearningSteps)
        .map { (.relearning(step: $0), $1) }
    case .review:
      guard grade == .again, let first = settings.relearningSteps.first else { return nil }
      return (.relearning(step: 0), first)
    }
  }

  /// A place beyond `steps` occurs when the settings once had more of them.
  private static func step(
    after grade: Grade, at place: Int, of steps: [Int64]
  ) -> (place: Int, seconds: Int64)? {
    guard let first = steps.first else { return nil }
    let place = max(0, place)
    guard place < steps.count || grade == .again else { return nil }
    switch grade {
    case .again: return (0, first)
    case .hard where place > 0: return (place, steps[place])
    case .hard where steps.count == 1: return (0, halfRoundedUp(3 * first))
    case .hard: return (0, halfRoundedUp(first + steps[1]))
    case .good where place + 1 < steps.count: return (place + 1, steps[place + 1])
    case .good, .easy: return nil
    }
  }

  private static func halfRoundedUp(_ seconds: Int64) -> Int64 { (seconds + 1) / 2 }
}
