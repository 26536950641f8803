/// Something to be made small: a loss with its gradient.
///
/// Training sees the gradient through a sampler, which holds whatever drawing needs from one
/// gradient to the next: noise, the order of the examples, room for what is in between.
public protocol Objective: Sendable {
  /// What drawing gradients remembers.
  associatedtype Sampler = WholeGradient

  /// How many coordinates a point has.
  var dimension: Int { get }
  /// How the coordinates are arranged.
  var shape: ParameterShape { get }
  /// Where a run starts when nothing else is said, with the seed 1.
  var start: [Double] { get }
  /// How many examples the loss averages; nil where there are none to count.
  var exampleCount: Int? { get }
  /// Whether the gradients that training sees depend on the size of the batch.
  var dependsOnBatch: Bool { get }

  /// Where a run of this seed starts; weights of a network depend on it.
  func start(seed: UInt64) -> [Double]

  /// The whole loss, without noise; not finite outside the domain.
  ///
  /// - Parameter point: `point.count == dimension`.
  func loss(at point: [Double]) -> Double

  /// Writes the whole gradient, without noise.
  ///
  /// - Parameter gradient: `gradient.count == dimension`; what it holds does not matter.
  func fillGradient(_ gradient: inout [Double], at point: [Double])

  /// The state before the first gradient.
  ///
  /// - Parameters:
  ///   - batchSize: how many examples a gradient averages, at least 1; noise shrinks accordingly.
  ///   - seed: all randomness comes from here.
  func sampler(batchSize: Int, seed: UInt64) -> Sampler

  /// Writes the gradient that training sees: with noise, or of the next batch. Returns the loss of
  /// that batch, or the whole loss where there are no batches.
  ///
  /// - Complexity: no allocation.
  func fillSample(
    _ gradient: inout [Double], at point: [Double], sampler: inout Sampler
  ) -> Double

  /// How well the point does on examples that training never sees; nil where there are none.
  func score(at point: [Double]) -> HeldOutScore?
}

extension Objective {
  /// A vector.
  public var shape: ParameterShape { .vector }

  /// No examples.
  public var exampleCount: Int? { nil }

  /// Where there are examples.
  public var dependsOnBatch: Bool { exampleCount != nil }

  /// No examples that are held out.
  public func score(at point: [Double]) -> HeldOutScore? { nil }
}

extension Objective where Sampler == WholeGradient {
  /// Nothing to remember.
  public func sampler(batchSize: Int, seed: UInt64) -> WholeGradient { WholeGradient() }

  /// The whole gradient: nothing is random.
  public func fillSample(
    _ gradient: inout [Double], at point: [Double], sampler: inout WholeGradient
  ) -> Double {
    fillGradient(&gradient, at: point)
    return loss(at: point)
  }
}

extension Objective {
  /// The same for every seed.
  public func start(seed: UInt64) -> [Double] { start }
}
