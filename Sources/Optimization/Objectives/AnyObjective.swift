/// An objective chosen at run time.
public struct AnyObjective: Objective {
  /// Of the wrapped objective.
  public let dimension: Int
  /// Of the wrapped objective.
  public let shape: ParameterShape
  /// Of the wrapped objective.
  public let start: [Double]
  /// Of the wrapped objective.
  public let exampleCount: Int?
  /// Of the wrapped objective.
  public let dependsOnBatch: Bool
  private let startFor: @Sendable (UInt64) -> [Double]
  private let lossAt: @Sendable ([Double]) -> Double
  private let gradientAt: @Sendable (inout [Double], [Double]) -> Void
  private let begin: @Sendable (Int, UInt64) -> ObjectiveRun
  private let scoreAt: @Sendable ([Double]) -> HeldOutScore?

  /// Wraps `objective`.
  public init<Base: Objective>(_ objective: Base) {
    (dimension, shape, start) = (objective.dimension, objective.shape, objective.start)
    (exampleCount, dependsOnBatch) = (objective.exampleCount, objective.dependsOnBatch)
    startFor = { objective.start(seed: $0) }
    lossAt = { objective.loss(at: $0) }
    gradientAt = { objective.fillGradient(&$0, at: $1) }
    begin = { ObjectiveRun(objective, batchSize: $0, seed: $1) }
    scoreAt = { objective.score(at: $0) }
  }

  /// Of the wrapped objective.
  public func start(seed: UInt64) -> [Double] { startFor(seed) }

  /// The loss of the wrapped objective.
  public func loss(at point: [Double]) -> Double { lossAt(point) }

  /// The gradient of the wrapped objective.
  public func fillGradient(_ gradient: inout [Double], at point: [Double]) {
    gradientAt(&gradient, point)
  }

  /// The sampler of the wrapped objective.
  public func sampler(batchSize: Int, seed: UInt64) -> ObjectiveRun { begin(batchSize, seed) }

  /// The sample of the wrapped objective.
  public func fillSample(
    _ gradient: inout [Double], at point: [Double], sampler: inout ObjectiveRun
  ) -> Double {
    sampler.fillSample(&gradient, at: point)
  }

  /// The score of the wrapped objective.
  public func score(at point: [Double]) -> HeldOutScore? { scoreAt(point) }
}
