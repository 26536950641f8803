/// Something that can be found: a page, or a part of one.
///
/// All texts are UTF-8. `title` and `summary` are shown; `aliases` and `text` are only searched.
public struct SearchDocument: Sendable {
  /// What it is.
  public var kind: SearchKind
  /// Of a page its folder in the site, `lessons/step-decay`; of a part its anchor in the page.
  public var address: [UInt8]
  /// Of a part: where the page that holds it stands in the list of documents. Pages come first.
  public var page: Int?
  /// What it is called.
  public var title: [UInt8]
  /// Other names for it, each found as its title is.
  public var aliases: [[UInt8]]
  /// A definition or the beginning of an answer; what a result shows under its title.
  public var summary: [UInt8]
  /// Everything else that is said there; its words are kept, their order is not.
  public var text: [UInt8]

  /// A document of the given parts.
  public init(
    kind: SearchKind, address: [UInt8], page: Int? = nil, title: [UInt8],
    aliases: [[UInt8]] = [], summary: [UInt8] = [], text: [UInt8] = []
  ) {
    (self.kind, self.address, self.page, self.title) = (kind, address, page, title)
    (self.aliases, self.summary, self.text) = (aliases, summary, text)
  }
}
