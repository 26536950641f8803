internal import Optimization
public import Practice

extension CourseIndex {
  /// What is known of a card, in one direction.
  public struct CardEntry: Sendable, Equatable {
    /// As in `Flashcard`; `path` is the page that holds it.
    public var id, lesson, path: String
    /// As in `Flashcard`.
    public var fingerprint: UInt32

    /// What is known of a card.
    public init(id: String, lesson: String, path: String, fingerprint: UInt32) {
      (self.id, self.lesson, self.path, self.fingerprint) = (id, lesson, path, fingerprint)
    }

    /// The card as a session knows it.
    public var deckCard: DeckCard {
      DeckCard(id: Name(id.utf8), lesson: Name(lesson.utf8), fingerprint: fingerprint)
    }
  }

  /// What is known of a question of a quiz.
  public struct QuizQuestionEntry: Sendable, Equatable {
    /// As in `Question`.
    public var id: String
    /// The lesson that it belongs to; "" for a term's that no lesson links to.
    public var lesson: String
    /// "" when it names none.
    public var objective: String
    /// How it is answered.
    public var kind: Question.Kind
    /// "" when it names none.
    public var mix: String
    /// The page that holds it.
    public var path: String
    /// Of the card that it becomes when it is missed.
    public var fingerprint: UInt32

    /// What is known of a question of a quiz.
    public init(
      id: String, lesson: String, objective: String = "", kind: Question.Kind, mix: String = "",
      path: String, fingerprint: UInt32
    ) {
      (self.id, self.lesson, self.objective, self.kind) = (id, lesson, objective, kind)
      (self.mix, self.path, self.fingerprint) = (mix, path, fingerprint)
    }

    /// The card that the question becomes when it is missed, as a session knows it.
    public var deckCard: DeckCard {
      DeckCard(
        id: Name(("question:" + id).utf8), lesson: Name(lesson.utf8), fingerprint: fingerprint)
    }
  }
}
