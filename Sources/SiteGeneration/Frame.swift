internal import Curriculum

/// What surrounds every page: head, navigation, footer.
struct Frame: Sendable {
  let site: SiteIndex
  let options: SiteOptions
  let theme: Theme
  /// What pages load to be live.
  let script: SiteScript
  /// What the search box says.
  let search: SearchBox

  /// What a page says about itself.
  struct Head {
    var path: String
    var title: String
    var description: String
    /// `article` or `website`, for Open Graph.
    var kind = "article"
    /// For the stylesheet: `lesson`, `term`.
    var pageClass: String
    /// Kept out of search engines, and without a canonical address.
    var isHidden = false
    /// The pages above this one, outermost first.
    var crumbs: [Crumb] = []
    /// What the page says about itself to machines.
    var data: [JSONValue] = []
    /// The Markdown file behind the page.
    var source: String?
  }

  /// Scripts, styles and pictures come from this site only; nothing is written in the page itself.
  private static let policy =
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'; "
    + "form-action 'none'; object-src 'none'"

  private static let navigation = [
    (path: SitePath.lessons, name: "Lessons"), (path: SitePath.glossary, name: "Glossary"),
    (path: SitePath.faq, name: "FAQ"), (path: SitePath.references, name: "Sources"),
    (path: SitePath.about, name: "About"),
  ]

  /// The way from a page to the site's folder. The page for unknown addresses is shown at any of them,
  /// so it uses the absolute address where that is known.
  func root(of path: String) -> String {
    if path == SitePath.missing, let base = options.baseURL { return base }
    return SitePath.root(from: path)
  }

  /// What pages say to machines.
  var structuredData: StructuredData { StructuredData(site: site, options: options) }

  /// The whole page: `template` filled with `values`, inside the frame.
  func page(_ head: Head, template: String, _ values: [String: Any]) -> [UInt8] {
    var inner = values
    inner["title"] = head.title
    inner["root"] = root(of: head.path)
    inner["crumbs"] = head.crumbs.map { ["path": $0.path, "name": $0.name] }
    let body = theme.render(template, inner)
    let page = theme.render("page", self.values(of: head, body: body))
    return HTMLEscaping.withoutControls(page)
  }

  private func values(of head: Head, body: String) -> [String: Any] {
    let index = site.index
    var values: [String: Any] = [
      "language": options.language, "policy": Self.policy, "title": head.title,
      "fullTitle": head.title == index.title ? head.title : "\(head.title) · \(index.title)",
      "description": head.description.shortened(to: 200), "kind": head.kind,
      "courseTitle": index.title, "root": root(of: head.path), "icon": theme.icon.path,
      "stylesheet": theme.stylesheet.path, "script": script.asset.path,
      "pageClass": "page-" + head.pageClass,
      "isHidden": head.isHidden, "faqPages": faqPages,
      "navigation": navigation(for: head.path), "bodyHTML": body,
    ]
    values.merge(search.values) { $1 }
    if !index.authors.isEmpty { values["authors"] = index.authors.joined(separator: ", ") }
    if !index.licence.isEmpty { values["licence"] = index.licence }
    if !head.isHidden, let address = options.address(of: head.path) {
      values["canonical"] = address
      values["picture"] = (options.baseURL ?? "") + theme.picture.path
    }
    if options.files != nil, let source = head.source {
      values["markdown"] = SitePath.address(MarkdownCopies.address(of: source))
    }
    values["dataHTML"] = data(of: head).markup
    return values
  }

  private var faqPages: [[String: Any]] {
    site.index.faqPages.map { page in
      ["path": SitePath.address(SitePath.faqPage(page.id)), "name": page.title]
    }
  }

  /// Each value in a script element that no browser runs; a value holds no `<`.
  private func data(of head: Head) -> HTML {
    var values = head.data
    let way = head.crumbs + [Crumb(path: head.path, name: head.title)]
    if way.count > 1, !head.isHidden, let crumbs = structuredData.breadcrumbs(way) {
      values.append(crumbs)
    }
    var writer = HTMLWriter(reserving: 512)
    for value in values {
      writer.open("script", ("type", "application/ld+json"))
      writer.raw(.trusted(String(decoding: value.bytes, as: UTF8.self)))
      writer.close("script")
      writer.newline()
    }
    return writer.html
  }

  private func navigation(for path: String) -> [[String: Any]] {
    Self.navigation.map { entry in
      let folder = SitePath.directory(entry.path)
      return [
        "path": entry.path, "name": entry.name, "isCurrent": path.hasPrefix(folder),
        "current": path == entry.path ? "page" : "true",
      ]
    }
  }
}
