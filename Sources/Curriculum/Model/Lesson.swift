/// One lesson: a page that teaches one idea.
public struct Lesson: Sendable {
  /// The file's name without `.md`.
  public var id: String
  /// What it is called.
  public var title: String
  /// One sentence for lists.
  public var summary: String
  /// How long the basic depth takes to read.
  public var minutes: Int
  /// What the reader can do afterwards.
  public var objectives: [Objective]
  /// Ids of lessons to read before.
  public var prerequisites: [String]
  /// Relative to the content folder: `en/lessons/step-decay.md`.
  public var path: String
  /// What stands before the first heading.
  public var introduction: [ContentBlock]
  /// The top sections in order, deeper ones inside them.
  public var sections: [Section]

  /// A lesson of the given parts.
  public init(
    id: String, title: String, summary: String = "", minutes: Int = 0,
    objectives: [Objective] = [], prerequisites: [String] = [], path: String = "",
    introduction: [ContentBlock] = [], sections: [Section] = []
  ) {
    (self.id, self.title, self.summary, self.minutes) = (id, title, summary, minutes)
    (self.objectives, self.prerequisites, self.path) = (objectives, prerequisites, path)
    (self.introduction, self.sections) = (introduction, sections)
  }

  /// Something the reader can do afterwards.
  public struct Objective: Sendable, Equatable {
    /// Unique in the lesson.
    public var id: String
    /// Begins with a verb.
    public var text: String

    /// An objective.
    public init(id: String, text: String) { (self.id, self.text) = (id, text) }
  }
}
