public import Optimization

/// A rule whose rate is a multiple of the one that is given.
public struct RateScaled<Base: Optimizer>: Optimizer where Base.Scalar == Double {
  private let base: Base
  private let factor: Double

  /// `base` at `factor` times the rate.
  public init(_ base: Base, by factor: Double) { (self.base, self.factor) = (base, factor) }

  /// That of the rule.
  public func start(
    at point: [Double], shaped shape: ParameterShape
  ) throws(OptimizerError) -> Base.State {
    try base.start(at: point, shaped: shape)
  }

  /// That of the rule, at `factor` times the rate.
  public func update(
    _ point: inout [Double], gradient: [Double], state: inout Base.State, rate: Double,
    momentum: Double?
  ) {
    base.update(
      &point, gradient: gradient, state: &state, rate: factor * rate, momentum: momentum)
  }

  /// Those of the rule.
  public func readings(of state: Base.State) -> [OptimizerReading] { base.readings(of: state) }
}
