/// What happened in a run: point by point, or update by update.
public struct Trajectory: Sendable {
  /// The start, then the point after each update; empty when only losses were asked for.
  public var points: [[Double]]
  /// The loss at each point, the start first: one more than there were updates.
  public var losses: [Double]
  /// The rate of each update.
  public var rates: [Double]
  /// The length of the gradient that each update used.
  public var gradientNorms: [Double]
  /// The update after which the run was given up, because the loss was no longer finite or far
  /// beyond where it began; nil when it reached its end. Nothing after it is kept, and nothing kept
  /// is not finite.
  public var diverged: Int?

  /// A run without updates yet.
  public init(
    points: [[Double]] = [], losses: [Double] = [], rates: [Double] = [],
    gradientNorms: [Double] = [], diverged: Int? = nil
  ) {
    (self.points, self.losses, self.rates) = (points, losses, rates)
    (self.gradientNorms, self.diverged) = (gradientNorms, diverged)
  }
}
