public import Optimization

/// An optimizer that is shown the negated gradient, and so climbs: `maximize=True`.
public struct Climbing<Base: Optimizer>: Optimizer {
  /// What points are made of.
  public typealias Scalar = Base.Scalar

  /// That of the optimizer, and room for the negated gradient.
  public struct State: Sendable {
    /// What the optimizer remembers.
    public var base: Base.State
    var gradient: [Scalar]
  }

  private let base: Base

  /// Turns `base` around.
  public init(_ base: Base) { self.base = base }

  /// That of the optimizer.
  public func start(
    at point: [Scalar], shaped shape: ParameterShape
  ) throws(OptimizerError) -> State {
    State(
      base: try base.start(at: point, shaped: shape),
      gradient: [Scalar](repeating: 0, count: point.count))
  }

  /// One update against the negated gradient.
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout State, rate: Double,
    momentum: Double?
  ) {
    for index in gradient.indices { state.gradient[index] = -gradient[index] }
    base.update(
      &point, gradient: state.gradient, state: &state.base, rate: rate, momentum: momentum)
  }

  /// Those of the optimizer.
  public func readings(of state: State) -> [OptimizerReading] { base.readings(of: state.base) }
}
