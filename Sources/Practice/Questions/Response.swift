/// What a learner answers. Places are those of the file, not those on the screen.
public enum Response: Sendable, Equatable {
  /// One choice.
  case choice(Int)
  /// Some choices.
  case choices([Int])
  /// A number or words, as typed.
  case typed([UInt8])
  /// What stands in each gap, as typed.
  case gaps([[UInt8]])
  /// The items from first to last.
  case order([Int])
  /// For each left side, the place of the right side chosen for it.
  case pairs([Int])
  /// "I don't know."
  case unknown
}
