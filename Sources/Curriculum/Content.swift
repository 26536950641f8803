public import Demos
public import Markdown
public import TeXMath

// INTERFACE SKETCH: owned by the Curriculum work; one type a file; keep these names.
// Every face switches over these without `default` and never looks at comments, attributes or Markdown text.

public struct ContentBlock: Sendable {
  public var kind: Kind
  public var range: SourceRange

  public indirect enum Kind: Sendable {
    case paragraph([ContentInline])
    /// A heading inside FAQ answers, generic documents and the like; section headings are in `Section`.
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

public struct ContentInline: Sendable {
  public var kind: Kind
  public var range: SourceRange

  public indirect enum Kind: Sendable {
    case text(String)
    case softBreak
    case lineBreak
    case code(String)
    case emphasis([ContentInline])
    case strong([ContentInline])
    case strikethrough([ContentInline])
    case link(LinkTarget, title: String, [ContentInline])
    case image(source: String, title: String, alt: String)
    case math(TeXFormula)
    /// `step(0.1, by: 0.5, every: 10) @ 25 = 0.025`: already recomputed; shown as code.
    case workedNumber(WorkedNumber)
    /// `[@loshchilov2016]`
    case citation([Reference])
    /// `==hidden==` in a card.
    case cloze([ContentInline])
    case footnoteReference(label: String, number: Int, occurrence: Int)
  }
}

public enum LinkTarget: Sendable, Equatable {
  case lesson(id: String, anchor: String?)
  case term(id: String, anchor: String?)
  case faq(id: String, anchor: String?)
  /// A section of the same page.
  case anchor(String)
  case external(String)
}

public struct WorkedNumber: Sendable { public var text: String; public var value: Double }

public struct ContentList: Sendable {
  public var isTight: Bool
  public var start: Int?
  public var items: [Item]
  public struct Item: Sendable { public var isChecked: Bool?; public var blocks: [ContentBlock] }
}

public struct ContentTable: Sendable {
  public var alignments: [Table.Alignment]
  public var header: [[ContentInline]]
  public var rows: [[[ContentInline]]]
}

public struct Callout: Sendable {
  public enum Kind: Sendable, CaseIterable { case note, tip, important, warning, caution }
  public var kind: Kind
  public var blocks: [ContentBlock]
}

public struct DemoBlock: Sendable {
  public var id: String
  public var demo: Demo
  public var prediction: Prediction?
  public var title: String { demo.inputs.title }
}

/// A guess that the reader commits to before the outcome is shown.
public struct Prediction: Sendable {
  public var question: [ContentInline]
  public var answer: Answer
  /// Shown with the outcome.
  public var why: [ContentInline]

  public enum Answer: Sendable {
    /// Exactly one is right.
    case choices([Choice])
    /// Open: the reader types or thinks; `text` is the right answer.
    case open(text: String)
  }
  public struct Choice: Sendable {
    public var text: [ContentInline]
    public var isRight: Bool
    /// Names the mistake behind a wrong choice: "one halving was forgotten"; empty for the right one.
    public var feedback: [ContentInline]
  }
}

public struct FrameworksBlock: Sendable { public var expression: String }

public struct Reference: Sendable, Equatable {
  public var key: String
  public var authors: [String]
  public var title: String
  public var year: Int
  public var venue: String?
  public var arXiv: String?
  public var doi: String?
  public var url: String?
}
