/// What the loop has to do after a key.
public struct Effect: Sendable, Equatable {
  /// The status line that is on screen is to be erased first.
  public var erasesStatus: Bool
  /// Lines to append.
  public var lines: [Line]
  /// What to show below them, without a line feed; nil for nothing.
  public var status: Line?
  /// The screen is finished.
  public var hasEnded: Bool

  /// An effect; the default does nothing.
  public init(
    erasesStatus: Bool = false, lines: [Line] = [], status: Line? = nil, hasEnded: Bool = false
  ) {
    (self.erasesStatus, self.lines) = (erasesStatus, lines)
    (self.status, self.hasEnded) = (status, hasEnded)
  }
}
