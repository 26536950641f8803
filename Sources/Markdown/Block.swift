/// A paragraph, heading, list or other block, with its place.
public struct Block: Sendable, Equatable {
  /// What the block is.
  public var kind: Kind
  /// From its marker or first character to the end of its text.
  public var range: SourceRange

  /// A block at a place.
  public init(_ kind: Kind, _ range: SourceRange) { (self.kind, self.range) = (kind, range) }

  /// What a block is and what it holds.
  public enum Kind: Sendable, Equatable {
    case paragraph([Inline])
    case heading(level: Int, [Inline])
    case blockQuote([Block])
    case list(List)
    case code(info: String, text: String, isFenced: Bool)
    case html(String)
    case thematicBreak
    case table(Table)
    /// `number` is 1-based, in the order of first reference; `references` counts how often it is
    /// referred to. Definitions nobody refers to are not in the tree.
    case footnoteDefinition(label: String, number: Int, references: Int, [Block])
  }
}
