public import Optimization

/// Writes the code of a schedule for a framework.
///
/// Nothing is written that was not compared: the formula with the rates of the schedule, the call of
/// a framework, read back, with both. What a framework has no word for becomes a function of one's
/// own; what has no formula a table.
public enum CodeWriter {
  /// Code with exactly the curve of `schedule`.
  ///
  /// - Parameter steps: how many steps the training loop makes, after which the code may do anything;
  ///   nil for the length of the schedule, or 100, and a curve that is right after it too.
  /// - Throws: when the target has no such curve, or only in a table that is too long.
  public static func code(
    of schedule: AnySchedule, for target: CodeTarget, steps: Int? = nil
  ) throws(NoEquivalent) -> WrittenCode {
    let run = try CodeRun(schedule, steps: steps)
    let momentum = try schedule.momentum.map { momentum throws(NoEquivalent) in
      try CodeRun(momentum, steps: run.steps).shape().shape
    }
    if let own = OwnCall(schedule.call, of: target) {
      switch target {
      case .pytorch: return PyTorchText(run, momentum: momentum).code(own)
      case .keras: return KerasWriter.code(own)
      case .optax: return OptaxWriter.code(own)
      case .transformers: return TransformersWriter.code(own, run)
      case .swift: break
      }
    }
    if target == .transformers {
      return try TransformersWriter(run).code(hasMomentum: momentum != nil)
    }
    let (shape, isTable) = try run.shape()
    let curve = CodeCurve(run, shape, momentum: momentum, isTable: isTable)
    switch target {
    case .pytorch: return PyTorchWriter(curve).code
    case .keras: return KerasWriter(curve).code
    case .optax: return OptaxWriter(curve).code
    case .swift, .transformers: return SwiftWriter(curve).code
    }
  }
}
