/// A document that was found, with what a page or a terminal shows of it.
///
/// Texts are UTF-8; marks are ranges of their bytes, in order and apart from each other, and never
/// begin or end inside a character.
public struct SearchResult: Sendable, Equatable {
  /// What was found.
  public var kind: SearchKind
  /// Where it can be opened: `lessons/step-decay`, of a part of a page `glossary/adam#origin`.
  public var address: [UInt8]
  /// What it is called.
  public var title: [UInt8]
  /// The words asked for, where they stand in `title`.
  public var titleMarks: [Range<Int>]
  /// Of a part: what the page that holds it is called; empty for a page.
  public var page: [UInt8]
  /// A part of its summary; empty when it has none.
  public var snippet: [UInt8]
  /// The words asked for, where they stand in `snippet`.
  public var snippetMarks: [Range<Int>]
}
