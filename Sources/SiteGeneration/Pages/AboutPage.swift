internal import Curriculum

/// Who made this, how its numbers are checked, and under which licence it may be used.
struct AboutPage: Sendable {
  let frame: Frame

  var page: SitePage {
    let view = self
    return SitePage(path: SitePath.about) { view.bytes() }
  }

  private var description: String {
    "Who made “\(frame.site.index.title)”, how its numbers are recomputed, which sources its claims "
      + "name, and under which licence it may be used."
  }

  private func bytes() -> [UInt8] {
    let index = frame.site.index
    let head = Frame.Head(
      path: SitePath.about, title: "About", description: description, kind: "website",
      pageClass: "about", crumbs: [.home])
    var values: [String: Any] = [
      "summary": index.summary, "referenceCount": index.references.count,
    ]
    if !index.authors.isEmpty { values["authors"] = index.authors.joined(separator: ", ") }
    if !index.licence.isEmpty { values["licence"] = index.licence }
    let repository = index.repository
    if repository.hasPrefix("https://") || repository.hasPrefix("http://") {
      values["repository"] = HTMLEscaping.address(repository)
    }
    return frame.page(head, template: "about", values)
  }
}
