internal import Optimization

extension Torch {
  /// Multiplies the rate by `factor` when a metric has not improved for more than `patience` epochs.
  ///
  /// - Edge cases: a NaN counts as a bad epoch. With a relative threshold and negative metrics,
  ///   "better than best · (1 − threshold)" accepts values that are worse.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.ReduceLROnPlateau`.
  public struct ReduceLROnPlateau: Sendable, Equatable {
    /// Whether the metric shall rise, as an accuracy, or fall, as a loss.
    public let isRising: Bool
    /// What a reduction multiplies by.
    public let factor: Double
    /// How many bad epochs are suffered; the one after them reduces.
    public let patience: Int
    /// What counts as better.
    public let threshold: Double
    /// Whether the threshold is a part of the best value, or the difference to it.
    public let isRelative: Bool
    /// Epochs after a reduction in which none is counted as bad.
    public let cooldown: Int
    /// The lowest rate.
    public let minimumRate: Double
    /// Smaller reductions are not made.
    public let smallestChange: Double

    /// - Throws: when `factor` is not below 1.
    public init(
      isRising: Bool = false, factor: Double = 0.1, patience: Int = 10, threshold: Double = 1e-4,
      isRelative: Bool = true, cooldown: Int = 0, minimumRate: Double = 0,
      smallestChange: Double = 1e-8
    ) throws(FrameworkError) {
      guard 0 <= factor, factor < 1 else {
        throw .outside(
          "factor", "at least 0 and below 1", factor,
          then: "PyTorch raises a ValueError from 1 on, and goes on with a negative rate below 0")
      }
      try checkCount(patience, "patience", then: "PyTorch reduces the rate at every epoch")
      try checkFinite(threshold, "threshold")
      try checkCount(cooldown, "cooldown", then: "PyTorch takes it for 0")
      try checkRate(minimumRate, "min_lr")
      try checkFinite(smallestChange, "eps")
      (self.isRising, self.factor, self.patience) = (isRising, factor, patience)
      (self.threshold, self.isRelative, self.cooldown) = (threshold, isRelative, cooldown)
      (self.minimumRate, self.smallestChange) = (minimumRate, smallestChange)
    }

    /// What is remembered between two epochs.
    public struct State: Sendable, Equatable {
      /// The rate in effect.
      public var rate: Double
      /// The best value so far.
      public var best: Double
      /// `num_bad_epochs`: epochs since then.
      public var badEpochs = 0
      /// `cooldown_counter`: epochs in which none counts as bad.
      public var cooldown = 0
    }

    /// The state before the first epoch.
    public func start(rate: Double) -> State {
      State(rate: rate, best: isRising ? -.infinity : .infinity)
    }

    /// `step(metric)`.
    public func step(_ state: inout State, metric: Double) {
      if isBetter(metric, than: state.best) {
        (state.best, state.badEpochs) = (metric, 0)
      } else {
        state.badEpochs += 1
      }
      if state.cooldown > 0 {
        state.cooldown -= 1
        state.badEpochs = 0
      }
      guard state.badEpochs > patience else { return }
      let reduced = max(state.rate * factor, minimumRate)
      if state.rate - reduced > smallestChange { state.rate = reduced }
      (state.cooldown, state.badEpochs) = (cooldown, 0)
    }

    private func isBetter(_ metric: Double, than best: Double) -> Bool {
      switch (isRising, isRelative) {
      case (false, true): metric < best * (1 - threshold)
      case (false, false): metric < best - threshold
      case (true, true): metric > best * (threshold + 1)
      case (true, false): metric > best + threshold
      }
    }
  }
}
