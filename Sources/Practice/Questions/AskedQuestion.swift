public import Optimization

/// A question with everything that a seed decides: in which order its parts stand, and its numbers.
public struct AskedQuestion: Sendable {
  /// The question.
  public let item: QuizItem
  /// `arrangement[i]` is the place in the file of what is shown at place i: choices, items to order,
  /// right sides to match, or the numbers of a parametric question (0 the answer, then the mistakes).
  /// Empty where nothing is arranged.
  public let arrangement: [Int]
  /// The variables of a parametric question with the values drawn; empty for others.
  public let values: Bindings
  /// A parametric question's numbers as they are shown, in the order of the file: the answer first,
  /// then the mistakes; empty when the number is to be typed.
  public let offered: [Double]

  /// The question as `seed` makes it.
  public init(_ item: QuizItem, seed: UInt64) {
    (self.item, arrangement, values, offered) = (item, [], Bindings(), [])
  }

  /// What the response is worth, and which mistake it shows.
  public func outcome(of response: Response) -> Outcome { Outcome(score: 0) }
}
