public import Optimization

/// Something that the learner did. Entries are only ever added.
public struct LogEntry: Sendable, Equatable {
  /// Unique everywhere.
  public var id: EntryID
  /// When, in Unix seconds.
  public var at: Int64
  /// What.
  public var event: Event

  /// An entry of the given parts.
  public init(id: EntryID, at: Int64, event: Event) {
    (self.id, self.at, self.event) = (id, at, event)
  }

  /// What can be done.
  public indirect enum Event: Sendable, Equatable {
    /// A card was graded; `fingerprint` is that of its answer then.
    case grade(card: Name, Grade, fingerprint: UInt32)
    /// The entry named is taken back.
    case undo(EntryID)
    /// The card is asked no more.
    case suspend(card: Name)
    /// The card is asked again.
    case resume(card: Name)
    /// The card is new again.
    case reset(card: Name)
    /// A question was answered.
    case answer(question: Name, AnswerRecord)
    /// A lesson was read to its end.
    case read(lesson: Name)
  }
}
