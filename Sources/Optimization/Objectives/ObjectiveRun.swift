/// The gradients of an objective with their sampler, in the middle of a run.
public struct ObjectiveRun {
  private let draw: (inout [Double], [Double]) -> Double

  init<Base: Objective>(_ objective: Base, batchSize: Int, seed: UInt64) {
    var sampler = objective.sampler(batchSize: batchSize, seed: seed)
    draw = { gradient, point in
      objective.fillSample(&gradient, at: point, sampler: &sampler)
    }
  }

  /// The next gradient, as in `Objective.fillSample`.
  public func fillSample(_ gradient: inout [Double], at point: [Double]) -> Double {
    draw(&gradient, point)
  }
}
