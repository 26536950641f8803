/// A guess that the reader commits to before the outcome is shown.
public struct Prediction: Sendable {
  /// What is asked.
  public var question: [ContentInline]
  /// How it is answered, and what is right.
  public var answer: Answer
  /// Shown with the outcome.
  public var why: [ContentInline]

  /// A guess with its answer and reason.
  public init(question: [ContentInline], answer: Answer, why: [ContentInline]) {
    (self.question, self.answer, self.why) = (question, answer, why)
  }

  /// How a guess is made.
  public enum Answer: Sendable {
    /// Exactly one is right.
    case choices([Choice])
    /// Open: the reader types or thinks; `text` is the right answer.
    case open(text: String)
  }

  /// One of the answers to choose from.
  public struct Choice: Sendable {
    /// The answer offered.
    public var text: [ContentInline]
    /// Whether it is the right one.
    public var isRight: Bool
    /// Names the mistake behind a wrong choice: "one halving was forgotten"; empty for the right one.
    public var feedback: [ContentInline]

    /// An answer to choose.
    public init(text: [ContentInline], isRight: Bool, feedback: [ContentInline]) {
      (self.text, self.isRight, self.feedback) = (text, isRight, feedback)
    }
  }
}
