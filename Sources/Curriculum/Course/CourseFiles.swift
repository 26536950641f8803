/// Where a course's files come from: a folder or the binary itself.
public struct CourseFiles: Sendable {
  /// Relative to the content folder, with `/`, sorted: `en/lessons/step-decay.md`.
  public var paths: [String]
  /// The bytes of one of `paths`; nil when it cannot be read.
  public var read: @Sendable (String) -> [UInt8]?
  /// Put before a path in diagnostics: `Content/`.
  public var displayPrefix: String

  /// Files named by `paths` and read by `read`.
  public init(
    paths: [String], displayPrefix: String, read: @escaping @Sendable (String) -> [UInt8]?
  ) {
    (self.paths, self.displayPrefix, self.read) = (paths, displayPrefix, read)
  }
}
