/// How well a model does on examples that training never sees.
public struct HeldOutScore: Sendable, Equatable {
  /// The mean loss.
  public let loss: Double
  /// The fraction of the examples that are classified correctly, 0 to 1.
  public let accuracy: Double

  /// A score.
  public init(loss: Double, accuracy: Double) { (self.loss, self.accuracy) = (loss, accuracy) }
}
