extension Torch {
  /// What a scheduler remembers between two calls of `step()`.
  public struct Clock: Sendable {
    /// `last_epoch`: how often `step()` was called, the call in the constructor not counted.
    public var epoch = -1
    /// `_step_count`: how often `step()` was called since the constructor, its own call counted.
    var stepCount = 0
    /// `base_lrs`: the group's `initial_lr` when the scheduler was made.
    public var base: Double
    /// Whether the constructor asks; some schedulers then leave the rate as it is.
    public var isInitial = false
    /// `T_cur` of warm restarts.
    var cyclePosition = 0
    /// `T_i` of warm restarts.
    var cycleLength = 0

    /// A clock before the first step.
    public init(base: Double) { self.base = base }
  }
}
