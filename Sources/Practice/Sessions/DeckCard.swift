public import Optimization

/// A card that a session may ask.
public struct DeckCard: Sendable, Equatable {
  /// `ID`, `ID~reversed`, `term:ID`, `term:ID~reversed` or `question:ID`.
  public var id: Name
  /// The lesson that brings it up.
  public var lesson: Name
  /// Changes when the answer changes.
  public var fingerprint: UInt32

  /// A card that may be asked.
  public init(id: Name, lesson: Name, fingerprint: UInt32) {
    (self.id, self.lesson, self.fingerprint) = (id, lesson, fingerprint)
  }
}
