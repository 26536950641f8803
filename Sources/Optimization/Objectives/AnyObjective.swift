/// An objective chosen at run time.
public struct AnyObjective: Objective {
  /// Of the wrapped objective.
  public let dimension: Int
  /// Of the wrapped objective.
  public let shape: ParameterShape
  /// Of the wrapped objective.
  public let start: [Double]
  private let lossAt: @Sendable ([Double]) -> Double
  private let gradientAt: @Sendable (inout [Double], [Double]) -> Void
  private let sampleAt: @Sendable (inout [Double], [Double], Int, inout SplitMix64) -> Double

  /// Wraps `objective`.
  public init<Base: Objective>(_ objective: Base) {
    (dimension, shape, start) = (objective.dimension, objective.shape, objective.start)
    lossAt = { objective.loss(at: $0) }
    gradientAt = { objective.fillGradient(&$0, at: $1) }
    sampleAt = { objective.fillSample(&$0, at: $1, batchSize: $2, using: &$3) }
  }

  /// The loss of the wrapped objective.
  public func loss(at point: [Double]) -> Double { lossAt(point) }

  /// The gradient of the wrapped objective.
  public func fillGradient(_ gradient: inout [Double], at point: [Double]) {
    gradientAt(&gradient, point)
  }

  /// The sample of the wrapped objective.
  public func fillSample(
    _ gradient: inout [Double], at point: [Double], batchSize: Int,
    using generator: inout SplitMix64
  ) -> Double {
    sampleAt(&gradient, point, batchSize, &generator)
  }
}
