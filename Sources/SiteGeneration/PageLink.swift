internal import Curriculum

/// Where a link leads from one page, and what a reader is told before following it.
struct PageLink {
  let address: String
  /// A class for links to terms and to other sites; nil for the rest.
  let className: String?
  /// A term's definition, shown as the link's title.
  let definition: String?
  /// A term's name and level, which stand above its definition.
  let heading: String?

  init(_ target: LinkTarget, root: String, site: SiteIndex, anchorPage: String = "") {
    switch target {
    case .lesson(let id, let anchor):
      self.init(root + SitePath.address(SitePath.lesson(id)) + SitePath.fragment(anchor))
    case .term(let id, let anchor):
      self.init(
        root + SitePath.address(SitePath.term(id)) + SitePath.fragment(anchor), className: "term",
        definition: site.term(id)?.summary, heading: site.heading(ofTerm: id))
    case .faq(let id, let anchor):
      self.init(root + SitePath.address(SitePath.faqPage(id)) + SitePath.fragment(anchor))
    case .anchor(let anchor):
      self.init(anchorPage + SitePath.fragment(anchor))
    case .external(let address):
      self.init(HTMLEscaping.address(Self.harmless(address)))
    }
  }

  private init(
    _ address: String, className: String? = nil, definition: String? = nil, heading: String? = nil
  ) {
    (self.address, self.className, self.heading) = (address, className, heading)
    self.definition = definition?.isEmpty == false ? definition : nil
  }

  /// The course's loader refuses such schemes already; a course made in code has not passed it.
  private static func harmless(_ address: String) -> String {
    let scheme = address.lowercased().prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" }
    guard address.dropFirst(scheme.count).hasPrefix(":") else { return address }
    return ["http", "https", "mailto"].contains(String(scheme)) ? address : ""
  }

  /// `images/x.svg` of the site for `en/images/x.svg` of the course; other addresses stay.
  static func imageAddress(_ source: String, root: String) -> String {
    if source.contains("://") { return HTMLEscaping.address(harmless(source)) }
    let segments = source.split(separator: "/").map(String.init)
    guard let folder = segments.lastIndex(of: "images") else { return "" }
    return root + segments[folder...].map(HTMLEscaping.segment).joined(separator: "/")
  }
}
