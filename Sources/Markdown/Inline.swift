/// A piece of running text, with its place: markers such as `*` and backticks are inside the range.
public struct Inline: Sendable, Equatable {
  /// What the inline is.
  public var kind: Kind
  /// Empty where the source cannot be told.
  public var range: SourceRange

  /// An inline at a place.
  public init(_ kind: Kind, _ range: SourceRange) { (self.kind, self.range) = (kind, range) }

  /// What an inline is and what it holds.
  public enum Kind: Sendable, Equatable {
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case strikethrough([Inline])
    case link(destination: String, title: String, [Inline])
    case image(source: String, title: String, alt: [Inline])
    case html(String)
    /// `number` is that of its definition; `occurrence` counts its references from 1.
    case footnoteReference(label: String, number: Int, occurrence: Int)
  }
}
