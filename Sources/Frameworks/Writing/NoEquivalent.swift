/// Why there is no code for a curve in some target, and what comes nearest.
public struct NoEquivalent: Error, Sendable {
  /// A sentence without a full stop.
  public let reason: String
  /// The call that comes nearest, as an expression that can be read back; nil when none does.
  public let nearest: String?

  init(_ reason: String, nearest: String? = nil) {
    (self.reason, self.nearest) = (reason, nearest)
  }
}
