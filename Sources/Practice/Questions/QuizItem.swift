public import Optimization

/// A question as a session knows it: what names it, and what is right.
public struct QuizItem: Sendable {
  /// Unique in the course.
  public var id: Name
  /// The lesson that it belongs to.
  public var lesson: Name
  /// The objective that it shows; empty when it names none.
  public var objective: Name
  /// The set of easily confused things that it belongs to; empty when it names none.
  public var mix: Name
  /// What is right.
  public var key: AnswerKey
  /// How many hints can be asked for.
  public var hintCount: Int

  /// A question of the given parts.
  public init(
    id: Name, lesson: Name, objective: Name = Name([]), mix: Name = Name([]), key: AnswerKey,
    hintCount: Int = 0
  ) {
    (self.id, self.lesson, self.objective, self.mix) = (id, lesson, objective, mix)
    (self.key, self.hintCount) = (key, hintCount)
  }
}
