/// A page at a terminal, a screenful at a time; waits at each guess. Pure: keys in, effects out.
public struct ReadingScreen: Sendable {
  /// A screen for `content`, which is asked again when the window changes.
  public init(
    options: TerminalOptions, content: @escaping @Sendable (TerminalOptions) -> [ReadingPart]
  ) {}

  /// The first screenful.
  public mutating func start() -> Effect { Effect(hasEnded: true) }

  /// What happens after a key.
  public mutating func receive(_ key: Key) -> Effect { Effect(hasEnded: true) }

  /// What happens after a line of input; for terminals that are read plainly.
  public mutating func receive(line: String) -> Effect { Effect(hasEnded: true) }
}
