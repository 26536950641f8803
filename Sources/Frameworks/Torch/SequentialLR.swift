internal import Optimization

extension Torch.Scheduler {
  /// One scheduler after another; each begins with its own step 0 at a milestone.
  ///
  /// The one at a milestone starts from the first rate by its closed form, except where it has none:
  /// `MultiplicativeLR` multiplies the rate in effect.
  ///
  /// - Throws: when `milestones` are not one less than `schedulers`, not rising, or a scheduler
  ///   cannot start at a milestone.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.SequentialLR`.
  public static func sequential(
    _ schedulers: [Torch.Scheduler], milestones: [Int]
  ) throws(FrameworkError) -> Torch.Scheduler {
    guard !schedulers.isEmpty else {
      throw FrameworkError("schedulers", "must not be empty", then: "PyTorch raises a ValueError")
    }
    guard milestones.count == schedulers.count - 1 else {
      throw FrameworkError(
        "milestones", "must be one less than the schedulers", then: "PyTorch raises a ValueError")
    }
    for index in milestones.indices
    where milestones[index] <= (index > 0 ? milestones[index - 1] : 0) {
      throw FrameworkError(
        "milestones", item: index, "must be above 0 and rise from item to item",
        then: "PyTorch does not check, and passes over or repeats schedulers")
    }
    for index in schedulers.indices.dropFirst() where !schedulers[index].canRestart {
      throw FrameworkError(
        "schedulers", item: index,
        "must not have a SequentialLR or ChainedScheduler after the first",
        then: "PyTorch raises a NotImplementedError at the milestone")
    }
    return Torch.Scheduler(kind: .sequence(schedulers, milestones: milestones))
  }

  /// All schedulers at once, in order, each acting on the rate that the one before has made.
  ///
  /// - Throws: when there is none.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.ChainedScheduler`.
  public static func chained(
    _ schedulers: [Torch.Scheduler]
  ) throws(FrameworkError) -> Torch.Scheduler {
    guard !schedulers.isEmpty else {
      throw FrameworkError("schedulers", "must not be empty", then: "PyTorch raises a ValueError")
    }
    return Torch.Scheduler(kind: .chain(schedulers))
  }
}
