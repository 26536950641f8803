/// An optimizer with its state, in the middle of a run.
public struct OptimizerRun {
  private let step: (inout [Double], [Double], Double, Double?) -> Void
  private let read: () -> [OptimizerReading]

  init<Base: Optimizer>(_ optimizer: Base, _ start: Base.State) where Base.Scalar == Double {
    var state = start
    step = { point, gradient, rate, momentum in
      optimizer.update(
        &point, gradient: gradient, state: &state, rate: rate, momentum: momentum)
    }
    read = { optimizer.readings(of: state) }
  }

  /// One update, as in `Optimizer.update`.
  public func update(
    _ point: inout [Double], gradient: [Double], rate: Double, momentum: Double? = nil
  ) {
    step(&point, gradient, rate, momentum)
  }

  /// What the state holds now.
  public var readings: [OptimizerReading] { read() }
}
