/// An optimizer chosen at run time, in Doubles.
public struct AnyOptimizer: Sendable {
  private let begin: @Sendable ([Double], ParameterShape) throws(OptimizerError) -> OptimizerRun

  /// Wraps `optimizer`.
  public init<Base: Optimizer>(_ optimizer: Base) where Base.Scalar == Double {
    begin = { point, shape throws(OptimizerError) in
      OptimizerRun(optimizer, try optimizer.start(at: point, shaped: shape))
    }
  }

  /// A run that begins at `point`.
  public func start(
    at point: [Double], shaped shape: ParameterShape = .vector
  ) throws(OptimizerError) -> OptimizerRun {
    try begin(point, shape)
  }
}
