internal import Optimization

extension Keras {
  /// Multiplies the rate by `factor` when a metric has stopped improving for `patience` epochs.
  ///
  ///     lr ← max(lr · factor, minimum)  after `patience` epochs without improvement
  ///
  /// - Units: `smallestGain` is an amount of the metric, never a part of it.
  /// - Edge cases: the first value is the best so far whatever it is; if it is NaN, nothing is ever
  ///   better. The epoch that ends a cooldown counts again, so a cooldown of 1 rests no epoch.
  /// - Source: Keras 3.15 `keras.callbacks.ReduceLROnPlateau`.
  public struct ReduceLROnPlateau: Sendable, Equatable {
    /// Whether the metric should rise.
    public let isRising: Bool
    /// What a reduction multiplies by.
    public let factor: Double
    /// The epochs without improvement after which the rate is reduced.
    public let patience: Int
    /// By how much a value must be better to count.
    public let smallestGain: Double
    /// Epochs of rest after a reduction, the last of them not included.
    public let cooldown: Int
    /// The lowest rate.
    public let minimumRate: Double

    /// - Throws: when `factor` is not at least 0 and below 1, or a count or rate is negative.
    public init(
      isRising: Bool = false, factor: Double = 0.1, patience: Int = 10,
      smallestGain: Double = 1e-4, cooldown: Int = 0, minimumRate: Double = 0
    ) throws(FrameworkError) {
      guard 0 <= factor, factor < 1 else {
        throw .outside(
          "factor", "at least 0 and below 1", factor,
          then: "Keras raises a ValueError for 1 and above, and jumps to min_lr below 0")
      }
      try checkCount(patience, "patience", then: "Keras reduces at each epoch without improvement")
      try checkFinite(smallestGain, "min_delta")
      try checkCount(cooldown, "cooldown", then: "Keras does without a cooldown")
      try checkRate(minimumRate, "min_lr", then: "Keras uses it as it is")
      (self.isRising, self.factor, self.patience) = (isRising, factor, patience)
      (self.smallestGain, self.cooldown) = (smallestGain.magnitude, cooldown)
      self.minimumRate = minimumRate
    }

    /// What is remembered from epoch to epoch.
    public struct State: Sendable, Equatable {
      /// The rate in effect.
      public var rate: Double
      /// The best value so far; nil before the first.
      public var best: Double?
      /// Epochs without improvement.
      public var wait = 0
      /// Epochs of rest that are left.
      public var cooldown = 0
    }

    /// The state before the first epoch.
    public func start(rate: Double) -> State { State(rate: rate, best: nil) }

    /// `on_epoch_end` with this value of the metric.
    public func step(_ state: inout State, metric: Double) {
      if state.cooldown > 0 {
        state.cooldown -= 1
        state.wait = 0
      }
      if isImprovement(metric, over: state.best) {
        (state.best, state.wait) = (metric, 0)
      } else if state.cooldown == 0 {
        state.wait += 1
        guard state.wait >= patience, state.rate > minimumRate else { return }
        state.rate = max(state.rate * factor, minimumRate)
        (state.cooldown, state.wait) = (cooldown, 0)
      }
    }

    private func isImprovement(_ metric: Double, over best: Double?) -> Bool {
      guard let best else { return true }
      return isRising ? metric - smallestGain > best : metric + smallestGain < best
    }
  }
}
