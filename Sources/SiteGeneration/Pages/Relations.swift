/// A row at the end of a page: what is near it, or who links to it.
struct Relations: Sendable {
  /// A page or a place to go to.
  struct Link: Sendable, Equatable {
    /// In the site.
    let address: String
    let name: String
    /// Of a term.
    var definition: String?
    /// A term's name and level.
    var heading: String?
  }

  /// More links than these are folded away.
  private static let most = 8

  let label: String
  let links: [Link]

  /// nil for no links.
  init?(_ label: String, _ links: [Link]) {
    guard !links.isEmpty else { return nil }
    (self.label, self.links) = (label, links)
  }

  /// nil for no sources.
  init?(_ label: String, _ sources: [Connections.Source]) {
    self.init(label, sources.map { Link(address: $0.address, name: $0.name) })
  }

  /// What the template `relations` shows.
  static func values(_ rows: [Relations]) -> [String: Any] {
    ["relations": rows.map(\.values), "hasRelations": !rows.isEmpty]
  }

  /// One link too many is shown rather than folded away.
  private var values: [String: Any] {
    let isLong = links.count > Self.most + 1
    let shown = isLong ? Self.most : links.count
    return [
      "label": label, "links": links.prefix(shown).map(Self.values), "isLong": isLong,
      "more": links.dropFirst(shown).map(Self.values), "moreCount": links.count - shown,
    ]
  }

  private static func values(_ link: Link) -> [String: Any] {
    var values: [String: Any] = [
      "path": link.address, "name": link.name, "isTerm": link.definition != nil,
    ]
    if let definition = link.definition { values["definition"] = definition }
    if let heading = link.heading { values["heading"] = heading }
    return values
  }
}
