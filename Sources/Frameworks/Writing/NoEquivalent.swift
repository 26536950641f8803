/// Why there is no code for a curve in some target, and what comes nearest.
public struct NoEquivalent: Error, Sendable {
  /// A sentence without a full stop.
  public let reason: String
  /// What comes nearest, and how near; nil when nothing does.
  public let nearest: Nearest?

  /// A call of the target, with its largest difference.
  public struct Nearest: Sendable {
    /// The call, as an expression that can be read back.
    public let call: String
    /// The largest difference of a rate.
    public let difference: Double
    /// The first step that has it.
    public let step: Int
    /// How many steps were compared, from 0 on.
    public let steps: Int
  }

  init(_ reason: String, nearest: Nearest? = nil) {
    (self.reason, self.nearest) = (reason, nearest)
  }
}
