internal import Curriculum

/// Where the pages of the site stand, relative to its folder.
///
/// Links name `index.html`, so that they work from a folder of files as well as from a server.
enum SitePath {
  static let home = "index.html"
  static let lessons = "lessons/index.html"
  static let glossary = "glossary/index.html"
  static let faq = "faq/index.html"
  static let references = "references/index.html"
  static let schedules = "schedules/index.html"
  static let optimizers = "optimizers/index.html"
  static let demos = "demos/index.html"
  static let topics = "topics/index.html"
  static let cards = "cards/index.html"
  static let questionCards = "cards/questions/index.html"
  static let about = "about/index.html"
  static let missing = "404.html"

  static func lesson(_ id: String) -> String { "lessons/\(id)/index.html" }
  static func term(_ id: String) -> String { "glossary/\(id)/index.html" }
  static func faqPage(_ id: String) -> String { "faq/\(id)/index.html" }

  /// The way from the page at `path` to the site's folder: `../../`.
  static func root(from path: String) -> String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The address of `path` as a reference: each segment percent-encoded.
  static func address(_ path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .map { HTMLEscaping.segment(String($0)) }.joined(separator: "/")
  }

  /// `path` without its `index.html`, which is how a server shows it.
  static func directory(_ path: String) -> String {
    path.hasSuffix("index.html") ? String(path.dropLast("index.html".count)) : path
  }

  /// `#anchor`, or nothing.
  static func fragment(_ anchor: String?) -> String {
    anchor.map { "#" + HTMLEscaping.segment($0) } ?? ""
  }
}
