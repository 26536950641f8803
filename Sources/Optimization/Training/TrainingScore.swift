/// How well a run does after so many updates.
public struct TrainingScore: Sendable, Equatable {
  /// How many updates were made.
  public let step: Int
  /// The whole loss of what is trained on.
  public let loss: Double
  /// What the run does on examples that it never sees; nil where there are none.
  public let heldOut: HeldOutScore?
}
