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

  /// A question or card that names what it belongs to.
  struct Membership: Sendable {
    /// The objective, or the set of easily confused things.
    var name: String
    /// Of the name.
    var range: SourceRange
    /// The objective that a member of a set shows; nil when it names none.
    var objective: String?
  }

  /// Everything in the page that a link may name after `#`.
  private(set) var anchors: Set<String> = []
  var questions: [Declaration] = []
  var cards: [Declaration] = []
  /// Questions that belong to sets of easily confused things.
  var mixes: [Membership] = []
  var demos: [Declaration] = []
  var faqEntries: [Declaration] = []
  /// Links with an anchor.
  var links: [Link] = []
  /// Where the front matter names pages and objectives: `related/warm-up`, `objectives/see-why`.
  var names: [String: SourceRange] = [:]
  /// Terms that the page links to, in order, each once.
  private(set) var linkedTerms: [String] = []
  /// Keys of references.
  var citations: Set<String> = []

  /// Notes a link to another page.
  mutating func noteLink(to target: LinkTarget) {
    if case .term(let id, anchor: _) = target, !linkedTerms.contains(id) { linkedTerms.append(id) }
  }

  /// Whether `id` is new to the page.
  mutating func declare(anchor id: String) -> Bool { anchors.insert(id).inserted }
}
