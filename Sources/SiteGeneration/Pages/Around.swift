internal import Curriculum

/// The links to the pages before and after.
enum Around {
  static func lessons(_ id: String, in site: SiteIndex) -> [String: Any] {
    let around = site.lessonsAround(id)
    return values(
      label: "Other lessons",
      previous: around.previous.map { ("Previous lesson", SitePath.lesson($0.id), $0.title) },
      next: around.next.map { ("Next lesson", SitePath.lesson($0.id), $0.title) })
  }

  static func terms(_ id: String, in site: SiteIndex) -> [String: Any] {
    let around = site.termsAround(id)
    return values(
      label: "Other terms",
      previous: around.previous.map { ("Previous term", SitePath.term($0.id), $0.term) },
      next: around.next.map { ("Next term", SitePath.term($0.id), $0.term) })
  }

  private typealias Link = (label: String, path: String, name: String)

  private static func values(label: String, previous: Link?, next: Link?) -> [String: Any] {
    var values: [String: Any] = ["aroundLabel": label, "hasAround": previous != nil || next != nil]
    if let previous { values["previous"] = dictionary(previous) }
    if let next { values["next"] = dictionary(next) }
    return values
  }

  private static func dictionary(_ link: Link) -> [String: Any] {
    ["label": link.label, "path": SitePath.address(link.path), "name": link.name]
  }
}
