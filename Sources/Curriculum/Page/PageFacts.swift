internal import Markdown

/// What a page declares and uses, for the checks that need the whole course.
struct PageFacts: Sendable {
  /// An id and where it stands.
  struct Declaration: Sendable {
    var id: String
    var range: SourceRange
  }

  /// A link to another page, or to a part of this one.
  struct Link: Sendable {
    /// nil for this page.
    var path: String?
    var anchor: String
    /// Of the anchor.
    var range: SourceRange
  }

  /// Everything in the page that a link may name after `#`.
  private(set) var anchors: Set<String> = []
  var questions: [Declaration] = []
  var cards: [Declaration] = []
  var demos: [Declaration] = []
  var faqEntries: [Declaration] = []
  /// Links with an anchor.
  var links: [Link] = []
  /// Where the front matter names other pages: `related/warm-up`, `prerequisites/learning-rate`.
  var names: [String: SourceRange] = [:]
  /// Keys of references.
  var citations: Set<String> = []

  /// Whether `id` is new to the page.
  mutating func declare(anchor id: String) -> Bool { anchors.insert(id).inserted }
}
