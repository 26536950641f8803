public import Markdown
public import TeXMath

/// One block of a page, its meaning settled: faces switch over `kind` and never look at Markdown.
public struct ContentBlock: Sendable {
  /// What the block is.
  public var kind: Kind
  /// Its place in the file.
  public var range: SourceRange

  /// A block of the given kind and place.
  public init(_ kind: Kind, _ range: SourceRange) { (self.kind, self.range) = (kind, range) }

  /// Everything a block can be.
  public indirect enum Kind: Sendable {
    case paragraph([ContentInline])
    /// A heading inside an answer, a card or another part; section headings are in `Section`.
    case heading(level: Int, id: String, [ContentInline])
    case quote([ContentBlock])
    case list(ContentList)
    /// `language` is the first word of the info string, "" when there is none.
    case code(language: String, text: String, isFenced: Bool)
    case thematicBreak
    case table(ContentTable)
    case callout(Callout)
    case math(TeXFormula)
    case demo(DemoBlock)
    /// A question to answer before reading on, without a demo (fenced block `predict`).
    case prediction(Prediction)
    /// A fenced `frameworks` block: the expression; tabs of code come with the code writers.
    case frameworks(FrameworksBlock)
    case footnote(label: String, number: Int, references: Int, [ContentBlock])
  }
}
