/// A rule that moves a point against a gradient: a state and a pure step in place.
///
/// Conforming types are generic over their scalar, Double for demos and Float for models. An update
/// allocates nothing; whatever it remembers lies in `State`, which `start` makes once.
public protocol Optimizer: Sendable {
  /// What points, gradients and the state are made of.
  associatedtype Scalar: BinaryFloatingPoint & Sendable
  /// What is remembered from update to update.
  associatedtype State: Sendable

  /// The state before the first update.
  ///
  /// - Throws: `.needsMatrix` when the rule is for matrices only and `shape` is a vector.
  func start(at point: [Scalar], shaped shape: ParameterShape) throws(OptimizerError) -> State

  /// One update.
  ///
  /// - Parameters:
  ///   - point: moved in place; as long as in `start`.
  ///   - gradient: at `point`; `gradient.count == point.count`.
  ///   - state: what `start` made, and nothing else has changed.
  ///   - rate: the learning rate of this update.
  ///   - momentum: takes the place of the rule's own momentum (β₁) for this update, as when a
  ///     one-cycle schedule moves it; nil for its own. Rules without one pass it over.
  func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout State, rate: Double,
    momentum: Double?)

  /// What the state holds for each coordinate, under the field's names: "m", "v", "velocity".
  func readings(of state: State) -> [OptimizerReading]
}

extension Optimizer {
  /// The state before the first update of a vector.
  public func start(at point: [Scalar]) throws(OptimizerError) -> State {
    try start(at: point, shaped: .vector)
  }

  /// One update with the rule's own momentum.
  public func update(
    _ point: inout [Scalar], gradient: [Scalar], state: inout State, rate: Double
  ) {
    update(&point, gradient: gradient, state: &state, rate: rate, momentum: nil)
  }

  /// Nothing to see.
  public func readings(of state: State) -> [OptimizerReading] { [] }
}
