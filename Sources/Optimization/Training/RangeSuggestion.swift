/// A rate that a rule suggests, and where on the curve it was read.
public struct RangeSuggestion: Sendable, Equatable {
  /// The rule.
  public let rule: RangeRule
  /// The rate.
  public let rate: Double
  /// The index of the curve's point that it was read from.
  public let index: Int
}
