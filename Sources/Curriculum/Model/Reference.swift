/// A source: one entry of `references.yml`.
public struct Reference: Sendable, Equatable {
  /// What citations name: `loshchilov2016`.
  public var key: String
  /// In the order of the paper.
  public var authors: [String]
  /// The work's title.
  public var title: String
  /// The year it appeared.
  public var year: Int
  /// Where it appeared.
  public var venue: String?
  /// The number alone: `1608.03983`.
  public var arXiv: String?
  /// The identifier alone: `10.1000/182`.
  public var doi: String?
  /// Where to read it, when neither arXiv nor DOI says so.
  public var url: String?

  /// A source with what is known of it.
  public init(
    key: String, authors: [String], title: String, year: Int, venue: String? = nil,
    arXiv: String? = nil, doi: String? = nil, url: String? = nil
  ) {
    (self.key, self.authors, self.title, self.year) = (key, authors, title, year)
    (self.venue, self.arXiv, self.doi, self.url) = (venue, arXiv, doi, url)
  }
}
