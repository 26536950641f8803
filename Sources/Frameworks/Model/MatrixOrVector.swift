public import Optimization

/// One rule for matrices and another for vectors.
public struct MatrixOrVector<Matrix: Optimizer, Vector: Optimizer>: Optimizer
where Matrix.Scalar == Double, Vector.Scalar == Double {
  /// That of the rule which the shape chose.
  public enum State: Sendable {
    /// Of the rule for matrices.
    case matrix(Matrix.State)
    /// Of the rule for vectors.
    case vector(Vector.State)
  }

  private let matrix: Matrix
  private let vector: Vector

  /// Two rules.
  public init(matrix: Matrix, vector: Vector) { (self.matrix, self.vector) = (matrix, vector) }

  /// The shape chooses.
  public func start(
    at point: [Double], shaped shape: ParameterShape
  ) throws(OptimizerError) -> State {
    switch shape {
    case .matrix: .matrix(try matrix.start(at: point, shaped: shape))
    case .vector: .vector(try vector.start(at: point, shaped: shape))
    }
  }

  /// That of the rule which was chosen.
  public func update(
    _ point: inout [Double], gradient: [Double], state: inout State, rate: Double,
    momentum: Double?
  ) {
    switch state {
    case .matrix(var own):
      matrix.update(&point, gradient: gradient, state: &own, rate: rate, momentum: momentum)
      state = .matrix(own)
    case .vector(var own):
      vector.update(&point, gradient: gradient, state: &own, rate: rate, momentum: momentum)
      state = .vector(own)
    }
  }

  /// Those of the rule which was chosen.
  public func readings(of state: State) -> [OptimizerReading] {
    switch state {
    case .matrix(let own): matrix.readings(of: own)
    case .vector(let own): vector.readings(of: own)
    }
  }
}
