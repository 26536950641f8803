internal import Curriculum

/// The pages' own Markdown beside them, at the places where its relative links still lead somewhere:
/// `lessons/step-decay.md`.
struct MarkdownCopies: Sendable {
  let files: CourseFiles
  let index: CourseIndex

  /// The files, each the source as it is.
  var pages: [SitePage] {
    sources.compactMap { source in
      guard files.read(source) != nil else { return nil }
      let files = files
      return SitePage(path: Self.address(of: source)) { files.read(source) ?? [] }
    }
  }

  /// Where the copy of `en/lessons/step-decay.md` stands.
  static func address(of source: String) -> String {
    source.split(separator: "/").dropFirst().joined(separator: "/")
  }

  private var sources: [String] {
    index.lessons.map(\.path) + index.terms.map(\.path) + index.faqPages.map(\.path)
  }
}
