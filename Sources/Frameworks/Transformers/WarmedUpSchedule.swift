public import Optimization

extension Transformers {
  /// A factor of the optimizer's rate: a line from 0 to 1, and then a curve of its own.
  ///
  ///     η(t) = rate · t / warm-up          before step warm-up
  ///     η(t) = rate · factor(t)            after it
  ///
  /// All of the library's `get_*_schedule*` functions but three are of this shape; it hands the
  /// factor to PyTorch's `LambdaLR`.
  public protocol WarmedUpSchedule: Schedule {
    /// The optimizer's rate.
    var base: Double { get }
    /// Steps of the warm-up.
    var warmUpSteps: Int { get }
    /// The factor at a step after the warm-up.
    func factor(at step: Int) -> Double
    /// What follows the warm-up, from its own step 0 on.
    var decayShape: CurveShape? { get }
  }
}

extension Transformers.WarmedUpSchedule {
  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    return base * (step < warmUpSteps ? Double(step) / Double(warmUpSteps) : factor(at: step))
  }

  /// The formula above.
  public var shape: CurveShape? {
    decayShape.flatMap {
      .phases([(0, .line(from: 0, to: base, over: warmUpSteps)), (warmUpSteps, $0)])
    }
  }

  /// The part of the steps after the warm-up that is over; above 1 after `steps`.
  func progress(at step: Int, of steps: Int) -> Double {
    Double(step - warmUpSteps) / Double(max(1, steps - warmUpSteps))
  }
}

func checkWarmUp(_ steps: Int) throws(FrameworkError) {
  try checkCount(steps, "num_warmup_steps", then: "Transformers does without a warm-up")
}

func checkTrainingSteps(_ steps: Int) throws(FrameworkError) {
  try checkCount(
    steps, "num_training_steps", then: "Transformers takes the run for one that is over")
}
