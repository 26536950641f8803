/// One phase of a sequence.
public struct ExpressionPhase: Sendable, Equatable {
  /// The schedule of the phase.
  public let schedule: ExpressionNode
  /// What stands behind `for`; the last phase has none.
  public let length: ExpressionNode?

  /// A phase.
  public init(_ schedule: ExpressionNode, length: ExpressionNode? = nil) {
    (self.schedule, self.length) = (schedule, length)
  }
}
