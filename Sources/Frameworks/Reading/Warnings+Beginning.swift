public import Optimization

extension Expression {
  /// The warnings of what begins to happen at step number `step` and not before; those which do
  /// not depend on how far one looks are not among them.
  public func warnings(beginningAt step: Int) -> [ScheduleWarning] {
    let before = warnings(steps: step)
    return warnings(steps: step + 1).filter { warning in
      !before.contains { $0.id == warning.id && $0.range == warning.range }
    }
  }
}
