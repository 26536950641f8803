/// How well a card was remembered, as the learner says.
public enum Grade: Int, Sendable, CaseIterable {
  /// Forgotten, or wrong.
  case again = 1
  /// Remembered with trouble.
  case hard
  /// Remembered.
  case good
  /// Remembered at once.
  case easy
}
