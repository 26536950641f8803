public import Optimization

/// The history of a course as it goes from one machine or browser to another: `lrlearn/progress/1`,
/// which `docs/progress.md` specifies.
public struct ProgressDocument: Sendable, Equatable {
  /// The name and version of the format.
  public static let schema: Name = "lrlearn/progress/1"

  /// The id of the course.
  public var course: Name
  /// In the order of (at, id).
  public private(set) var entries: [LogEntry]

  /// A document of entries in whatever order, each id once.
  public init(course: Name, entries: [LogEntry]) {
    self.course = course
    self.entries = Log.ordered(entries)
  }
}
