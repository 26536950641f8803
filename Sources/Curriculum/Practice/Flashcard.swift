internal import Optimization
public import Practice

/// A card as it is asked: one direction of a card or a term, or a question that was missed.
public struct Flashcard: Sendable {
  /// `ID`, `ID~reversed`, `term:ID`, `term:ID~reversed` or `question:ID`.
  public var id: String
  /// The lesson that brings it up; "" when no lesson does.
  public var lesson: String
  /// What is shown first. What is hidden there is a `gap`.
  public var front: [ContentBlock]
  /// What is shown when the card is turned. What the front hid is a `cloze`.
  public var back: [ContentBlock]
  /// What may be typed as the answer; empty when it cannot be typed.
  public var accepted: [String]
  /// Whether the front is the back with parts hidden.
  public var isCloze: Bool
  /// Changes when the answer changes, whatever becomes of the front.
  public var fingerprint: UInt32

  /// A card of the given parts.
  public init(
    id: String, lesson: String, front: [ContentBlock], back: [ContentBlock],
    accepted: [String] = [], isCloze: Bool = false, fingerprint: UInt32
  ) {
    (self.id, self.lesson, self.front, self.back) = (id, lesson, front, back)
    (self.accepted, self.isCloze, self.fingerprint) = (accepted, isCloze, fingerprint)
  }

  /// The card as a session knows it.
  public var deckCard: DeckCard {
    DeckCard(id: Name(id.utf8), lesson: Name(lesson.utf8), fingerprint: fingerprint)
  }

  /// How right what was typed is: 1 for any of `accepted`, a letter's slip included.
  public func outcome(ofTyped text: String) -> Outcome {
    let key = AnswerKey.text(accepted.map { Array($0.utf8) })
    let item = QuizItem(id: Name(id.utf8), lesson: Name(lesson.utf8), key: key)
    return AskedQuestion(item, seed: 0).outcome(of: .typed(Array(text.utf8)))
  }
}
