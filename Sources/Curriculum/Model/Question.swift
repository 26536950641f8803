public import Markdown

/// A question of a quiz, with everything needed to grade an answer and to explain it.
public struct Question: Sendable {
  /// Unique in the course.
  public var id: String
  /// The objective of its lesson that it shows; nil when it names none.
  public var objective: String?
  /// The set of easily confused things that it belongs to; nil when it names none.
  public var mix: String?
  /// The heading.
  public var title: [ContentInline]
  /// What stands between the heading and the answer part.
  public var prompt: [ContentBlock]
  /// What is right, and what the wrong answers mean.
  public var answer: Answer
  /// Offered one at a time, in this order.
  public var hints: [[ContentBlock]]
  /// Shown after every answer.
  public var explanation: [ContentBlock]
  /// The heading's place in the file.
  public var range: SourceRange

  /// A question of the given parts.
  public init(
    id: String, objective: String? = nil, mix: String? = nil, title: [ContentInline],
    prompt: [ContentBlock] = [], answer: Answer, hints: [[ContentBlock]] = [],
    explanation: [ContentBlock], range: SourceRange = .fileStart
  ) {
    (self.id, self.objective, self.mix) = (id, objective, mix)
    (self.title, self.prompt, self.answer) = (title, prompt, answer)
    (self.hints, self.explanation, self.range) = (hints, explanation, range)
  }

  /// How a question is answered, by its `kind`.
  public enum Answer: Sendable {
    /// Exactly one is right.
    case choice([Choice])
    /// One or more are right.
    case multiple([Choice])
    /// Right within `tolerance`; `unit` is "" when the answer has none.
    case numeric(value: Double, tolerance: Double, unit: String, mistakes: [NumericMistake])
    /// Any of `accepted` is right.
    case text(accepted: [String])
    /// For each gap of the prompt, in order, what is right there.
    case fill([[String]])
    /// The items in the right order.
    case order([[ContentInline]])
    /// The pairs as they belong together.
    case match([(left: [ContentInline], right: [ContentInline])])
    /// A demo to read from, and the answers offered.
    case plot(DemoBlock, [Choice])
    /// Made anew from seeded variables each time.
    case parametric(ParametricAnswer)
  }

  /// An answer to choose.
  public struct Choice: Sendable {
    /// The answer offered.
    public var text: [ContentInline]
    /// Whether it is right.
    public var isRight: Bool
    /// Names the mistake behind a wrong choice (required there).
    public var feedback: [ContentBlock]

    /// An answer to choose.
    public init(text: [ContentInline], isRight: Bool, feedback: [ContentBlock] = []) {
      (self.text, self.isRight, self.feedback) = (text, isRight, feedback)
    }
  }

  /// A wrong number whose cause is known.
  public struct NumericMistake: Sendable, Equatable {
    /// The wrong answer.
    public var value: Double
    /// What was done wrong: "one halving was forgotten".
    public var name: String

    /// A known mistake.
    public init(value: Double, name: String) { (self.value, self.name) = (value, name) }
  }
}
