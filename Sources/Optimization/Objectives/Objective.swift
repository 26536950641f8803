/// Something to be made small: a loss with its gradient.
public protocol Objective: Sendable {
  /// How many coordinates a point has.
  var dimension: Int { get }
  /// How the coordinates are arranged.
  var shape: ParameterShape { get }
  /// Where a run starts when nothing else is said.
  var start: [Double] { get }

  /// The whole loss, without noise; not finite outside the domain.
  ///
  /// - Parameter point: `point.count == dimension`.
  func loss(at point: [Double]) -> Double

  /// Writes the whole gradient, without noise.
  func fillGradient(_ gradient: inout [Double], at point: [Double])

  /// Writes the gradient that training sees: with noise, or of a random batch. Returns the loss of
  /// that batch.
  ///
  /// - Parameters:
  ///   - batchSize: how many examples are averaged; 1 where there are none to count.
  ///   - generator: all randomness comes from here.
  func fillSample(
    _ gradient: inout [Double], at point: [Double], batchSize: Int,
    using generator: inout SplitMix64
  ) -> Double
}

extension Objective {
  /// A vector.
  public var shape: ParameterShape { .vector }

  /// The whole gradient: nothing is random.
  public func fillSample(
    _ gradient: inout [Double], at point: [Double], batchSize: Int,
    using generator: inout SplitMix64
  ) -> Double {
    fillGradient(&gradient, at: point)
    return loss(at: point)
  }
}
