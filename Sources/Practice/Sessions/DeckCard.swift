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

  /// The id of the card of a missed question.
  public static func id(ofMissed question: Name) -> Name { Name(questionPrefix + question.bytes) }

  /// The question that this card asks; nil for any other card.
  public var question: Name? {
    let prefix = Self.questionPrefix
    guard id.bytes.starts(with: prefix) else { return nil }
    return Name(id.bytes.dropFirst(prefix.count))
  }

  /// What both directions of a card have in common: the id without `~reversed`.
  var base: Name {
    let suffix = Self.reversedSuffix
    guard id.bytes.count > suffix.count, id.bytes.suffix(suffix.count).elementsEqual(suffix) else {
      return id
    }
    return Name(id.bytes.dropLast(suffix.count))
  }

  private static var questionPrefix: [UInt8] { Name("question:").bytes }
  private static var reversedSuffix: [UInt8] { Name("~reversed").bytes }
}
