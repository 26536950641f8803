public import Markdown

// INTERFACE SKETCH: owned by the Curriculum work; one type a file; keep these names.

/// How deep a reader goes; additive: `standard` shows basic and standard parts.
public enum Depth: Int, Sendable, CaseIterable, Comparable {
  case basic, standard, detailed
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

public struct Lesson: Sendable {
  public var id: String
  public var title: String
  public var summary: String
  public var minutes: Int
  public var objectives: [Objective]
  public var prerequisites: [String]
  /// Relative to the content folder: `en/lessons/step-decay.md`.
  public var path: String
  /// What stands before the first heading.
  public var introduction: [ContentBlock]
  public var sections: [Section]
  public struct Objective: Sendable { public var id: String; public var text: String }
}

/// What stands under one heading, and the deeper headings below it.
public struct Section: Sendable {
  /// Unique in its page; explicit (`id:`) or made from the title.
  public var id: String
  public var level: Int
  public var title: [ContentInline]
  public var depth: Depth
  public var body: Body
  public var subsections: [Section]
  public var range: SourceRange

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

/// A picture for an idea, and where the picture stops being true (required).
public struct Analogy: Sendable { public var picture: [ContentBlock]; public var limits: [ContentBlock] }

public struct DialogueTurn: Sendable { public var speaker: String; public var blocks: [ContentBlock] }

/// Numbered steps, each with its "why"; the last `blankSteps` are for the reader to fill.
public struct WorkedExample: Sendable {
  public var introduction: [ContentBlock]
  public var steps: [Step]
  public var blankSteps: Int
  public struct Step: Sendable { public var prompt: [ContentInline]; public var solution: [ContentBlock]; public var why: [ContentBlock] }
}

public struct FAQEntry: Sendable {
  public var id: String
  public var question: [ContentInline]
  public var answer: [ContentBlock]
  public var range: SourceRange
}

public struct Card: Sendable {
  public var id: String
  public var front: [ContentInline]
  public var back: [ContentBlock]
  public var range: SourceRange
}

public struct Question: Sendable {
  public var id: String
  public var title: [ContentInline]
  /// What stands between the heading and the answer part.
  public var prompt: [ContentBlock]
  public var answer: Answer
  public var hints: [[ContentBlock]]
  public var explanation: [ContentBlock]
  public var range: SourceRange

  public enum Answer: Sendable {
    case choice([Choice])
    case multiple([Choice])
    case numeric(value: Double, tolerance: Double, unit: String, mistakes: [NumericMistake])
    case text(accepted: [String])
    case fill([[String]])
    case order([[ContentInline]])
    case match([(left: [ContentInline], right: [ContentInline])])
    case plot(DemoBlock, [Choice])
    case parametric(ParametricAnswer)
  }
  public struct Choice: Sendable { public var text: [ContentInline]; public var isRight: Bool; public var feedback: [ContentBlock] }
  public struct NumericMistake: Sendable { public var value: Double; public var name: String }
}

public struct Term: Sendable {
  public var id: String
  public var term: String
  public var aliases: [String]
  public var abbreviation: String?
  public var level: Depth
  public var tags: [String]
  public var related: [String]
  public var notToBeConfusedWith: [String]
  public var path: String
  /// The first paragraph: a definition a newcomer can use.
  public var definition: [ContentInline]
  /// What follows the definition before the first heading.
  public var introduction: [ContentBlock]
  public var sections: [Section]
}

/// A file `faq/ID.md`: questions that belong to no lesson or term.
public struct FAQPage: Sendable {
  public var id: String
  public var title: String
  public var path: String
  public var entries: [FAQEntry]
}
