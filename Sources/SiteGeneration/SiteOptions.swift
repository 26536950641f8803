public import Curriculum

/// What a publisher decides about the site.
public struct SiteOptions: Sendable {
  /// Absolute, for canonical links and Open Graph; nil leaves them out. A missing `/` at its end is added.
  public var baseURL: String? {
    didSet { baseURL = Self.withSlash(baseURL) }
  }
  /// The language of the course, as in `<html lang>`.
  public var language: String
  /// The course's files, for its images; without them no image is copied.
  public var files: CourseFiles?
  /// What pages load to be live: names such as `demos.wasm`, and bytes. Without them demos are pictures.
  public var modules: [(name: String, bytes: [UInt8])]

  /// Options with their usual values.
  public init(
    baseURL: String? = nil, language: String = "en", files: CourseFiles? = nil,
    modules: [(name: String, bytes: [UInt8])] = []
  ) {
    self.baseURL = Self.withSlash(baseURL)
    (self.language, self.files, self.modules) = (language, files, modules)
  }

  private static func withSlash(_ url: String?) -> String? {
    guard let url, !url.isEmpty else { return nil }
    return url.hasSuffix("/") ? url : url + "/"
  }
}
