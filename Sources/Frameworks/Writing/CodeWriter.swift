public import Optimization

/// Writes the code of a schedule for a framework.
public enum CodeWriter {
  /// Code with exactly the curve of `schedule`.
  ///
  /// - Parameter steps: how many steps the training loop of the code makes, where it has one; nil
  ///   for the length of the schedule.
  /// - Throws: when the target has no such curve, or the schedule no formula.
  public static func code(
    of schedule: AnySchedule, for target: CodeTarget, steps: Int? = nil
  ) throws(NoEquivalent) -> WrittenCode {
    guard let shape = schedule.shape else {
      throw NoEquivalent(
        "no formula is known for this schedule that another framework could compute step by step")
    }
    guard schedule.momentum == nil else {
      throw NoEquivalent(
        "this schedule moves the momentum along with the rate, which code for the rate would lose")
    }
    let count = max(steps ?? schedule.length ?? 100, 1)
    switch target {
    case .pytorch: return PyTorchWriter(shape, steps: count).code
    case .keras: return KerasWriter(shape).code
    case .optax: return OptaxWriter(shape).code
    case .transformers: return try TransformersWriter(shape, steps: count).code()
    case .swift: return SwiftWriter(shape).code
    }
  }
}
