public import Markdown
public import TeXMath

/// One piece of running text, its meaning settled.
public struct ContentInline: Sendable {
  /// What the piece is.
  public var kind: Kind
  /// Its place in the file.
  public var range: SourceRange

  /// A piece of the given kind and place.
  public init(_ kind: Kind, _ range: SourceRange) { (self.kind, self.range) = (kind, range) }

  /// Everything a piece of running text can be.
  public indirect enum Kind: Sendable {
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case emphasis([ContentInline])
    case strong([ContentInline])
    case strikethrough([ContentInline])
    case link(LinkTarget, title: String, [ContentInline])
    /// `source` is relative to the content folder when the image is the course's own.
    case image(source: String, title: String, alt: String)
    case math(TeXFormula)
    /// `step(0.1, by: 0.5, every: 10) @ 25 = 0.025`: already recomputed; shown as code.
    case workedNumber(WorkedNumber)
    /// `[@loshchilov2016]`
    case citation([Reference])
    /// `==hidden==` in a card.
    case cloze([ContentInline])
    /// A place to fill in a `fill` question's prompt, numbered from 1: `____` as inline code.
    case gap(number: Int)
    case footnoteReference(label: String, number: Int, occurrence: Int)
  }
}
