public import Markdown

/// What stands under one heading, and the deeper headings below it.
public struct Section: Sendable {
  /// Unique in its page; explicit (`id:`) or made from the title as a forge makes it.
  public var id: String
  /// The heading's level; 2 at the top of a page.
  public var level: Int
  /// The heading without its attributes.
  public var title: [ContentInline]
  /// Inherited from the section above where the heading names none; `basic` at the top.
  public var depth: Depth
  /// What the heading governs, up to the next heading.
  public var body: Body
  /// The sections one level deeper.
  public var subsections: [Section]
  /// The heading's place in the file.
  public var range: SourceRange

  /// A section of the given parts.
  public init(
    id: String, level: Int = 2, title: [ContentInline], depth: Depth = .basic, body: Body,
    subsections: [Section] = [],
    range: SourceRange = .fileStart
  ) {
    (self.id, self.level, self.title, self.depth) = (id, level, title, depth)
    (self.body, self.subsections, self.range) = (body, subsections, range)
  }

  /// What a section is made of.
  public enum Body: Sendable {
    case prose([ContentBlock])
    case quiz(introduction: [ContentBlock], [Question])
    case cards(introduction: [ContentBlock], [Card])
    case faq(introduction: [ContentBlock], [FAQEntry])
    case dialogue([DialogueTurn])
    case analogy(Analogy)
    case mnemonic([ContentBlock])
    case worked(WorkedExample)
  }
}
