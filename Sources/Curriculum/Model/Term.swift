/// One entry of the glossary.
public struct Term: Sendable {
  /// The file's name without `.md`.
  public var id: String
  /// The headword.
  public var term: String
  /// Other names for it.
  public var aliases: [String]
  /// Its short form, when it has one.
  public var abbreviation: String?
  /// How much the entry asks of its reader.
  public var level: Depth
  /// What it belongs to.
  public var tags: [String]
  /// Ids of terms close to it.
  public var related: [String]
  /// Ids of terms that are mistaken for it.
  public var notToBeConfusedWith: [String]
  /// Relative to the content folder: `en/glossary/warm-up.md`.
  public var path: String
  /// The first paragraph: a definition a newcomer can use.
  public var definition: [ContentInline]
  /// What follows the definition before the first heading.
  public var introduction: [ContentBlock]
  /// The top sections in order, deeper ones inside them.
  public var sections: [Section]

  /// An entry of the given parts.
  public init(
    id: String, term: String, aliases: [String] = [], abbreviation: String? = nil,
    level: Depth = .basic, tags: [String] = [], related: [String] = [],
    notToBeConfusedWith: [String] = [], path: String = "", definition: [ContentInline] = [],
    introduction: [ContentBlock] = [], sections: [Section] = []
  ) {
    (self.id, self.term, self.aliases, self.abbreviation) = (id, term, aliases, abbreviation)
    (self.level, self.tags, self.related) = (level, tags, related)
    (self.notToBeConfusedWith, self.path, self.definition) = (notToBeConfusedWith, path, definition)
    (self.introduction, self.sections) = (introduction, sections)
  }
}
