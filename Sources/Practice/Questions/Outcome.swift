/// What a response is worth.
public struct Outcome: Sendable, Equatable {
  /// 0 for wrong, 1 for right, between them the share that is right.
  public var score: Double
  /// The place of the wrong choice, or of the known mistake, that the response shows.
  public var mistake: Int?
  /// For gaps, items, pairs and multiple choices: whether each part is right, in the file's order.
  public var parts: [Bool]
  /// A number that is right but for its unit, or words that are right but for a letter.
  public var slip: Slip?

  /// A response that is nearly right.
  public enum Slip: Sendable, Equatable {
    /// The number is right, the unit is another.
    case unit
    /// One letter differs; counted as right, the spelling is shown.
    case spelling
    /// What was typed is no number.
    case notANumber
  }

  /// Everything is right.
  public var isRight: Bool { score >= 1 }

  /// An outcome of the given parts.
  public init(score: Double, mistake: Int? = nil, parts: [Bool] = [], slip: Slip? = nil) {
    (self.score, self.mistake, self.parts, self.slip) = (score, mistake, parts, slip)
  }
}
