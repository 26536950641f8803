public import Curriculum

// INTERFACE SKETCH: owned by the SiteGeneration work; one type a file.

/// One file of the site; its bytes are made when asked for.
public struct SitePage: Sendable {
  /// Relative, with `/`: `lessons/step-decay/index.html`.
  public let path: String
  public let render: @Sendable () -> [UInt8]
}

public struct SiteOptions: Sendable {
  /// Absolute, for canonical links; nil leaves them out.
  public var baseURL: String?
  public init(baseURL: String? = nil) { self.baseURL = baseURL }
}

public struct SiteGenerator: Sendable {
  public init(course: Course, options: SiteOptions) {}
  /// Sorted by path. Same course, same bytes.
  public func pages() -> [SitePage] { [] }
}
