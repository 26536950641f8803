/// Where a card is on its way into memory.
public enum CardPhase: Sendable, Equatable {
  /// Never graded.
  case new
  /// In the first minutes; `step` counts the learning steps from 0.
  case learning(step: Int)
  /// Reviewed at intervals of whole days.
  case review
  /// Forgotten and being learned again; `step` counts the relearning steps from 0.
  case relearning(step: Int)
}
