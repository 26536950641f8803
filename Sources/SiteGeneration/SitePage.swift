/// One file of the site; its bytes are made when asked for.
public struct SitePage: Sendable {
  /// Relative, with `/`: `lessons/step-decay/index.html`.
  public let path: String
  /// The file's bytes: the same for the same course and options.
  public let render: @Sendable () -> [UInt8]

  /// A file at `path` whose bytes `render` makes.
  public init(path: String, render: @escaping @Sendable () -> [UInt8]) {
    (self.path, self.render) = (path, render)
  }
}
