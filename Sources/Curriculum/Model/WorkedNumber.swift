/// A number in prose that the core has recomputed: `0.1 * 0.5^2 = 0.025`.
public struct WorkedNumber: Sendable, Equatable {
  /// As the author wrote it; shown as code.
  public var text: String
  /// What the core computes for the left side.
  public var value: Double

  /// A worked number as written and as computed.
  public init(text: String, value: Double) { (self.text, self.value) = (text, value) }
}
