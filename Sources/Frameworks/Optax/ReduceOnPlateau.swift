internal import Optimization

extension Optax {
  /// Multiplies a scale by `factor` when a metric has stopped improving for `patience` values.
  ///
  ///     scale ← max(scale · factor, minimum)  after `patience` values without improvement
  ///
  /// - Units: a scale of the updates, 1 at the start; the rate is the scale times `rate`. A value of
  ///   the metric is the mean of `accumulation` values.
  /// - Edge cases: a value acts on the very update it is given with. With `patience` 0 the values
  ///   that *improve* reduce, as Optax asks whether the count of bad ones equals it. A NaN is bad.
  /// - Source: Optax 0.2 `optax.contrib.reduce_on_plateau`.
  public struct ReduceOnPlateau: Sendable, Equatable {
    /// What a reduction multiplies by.
    public let factor: Double
    /// The values without improvement that lead to a reduction.
    public let patience: Int
    /// By what part of the best value a value must be better.
    public let relative: Double
    /// By how much a value must be better.
    public let absolute: Double
    /// Values of rest after a reduction.
    public let cooldown: Int
    /// How many values are averaged to one.
    public let accumulation: Int
    /// The lowest scale.
    public let minimumScale: Double

    /// - Throws: when `factor` is not between 0 and 1, both tolerances are 0 or one is negative,
    ///   `rtol` is above 1, or a count is out of range.
    public init(
      factor: Double = 0.1, patience: Int = 10, relative: Double = 1e-4, absolute: Double = 0,
      cooldown: Int = 0, accumulation: Int = 1, minimumScale: Double = 0
    ) throws(FrameworkError) {
      guard 0 < factor, factor < 1 else {
        throw .outside("factor", "between 0 and 1", factor, then: "Optax raises a ValueError")
      }
      try checkCount(patience, "patience", then: "Optax never reduces")
      try checkFraction(relative, "rtol", then: "Optax raises a ValueError")
      try checkRate(absolute, "atol", then: "Optax raises a ValueError")
      guard relative > 0 || absolute > 0 else {
        throw FrameworkError(
          "rtol", "must be above 0 where atol is 0", then: "Optax raises a ValueError")
      }
      try checkCount(cooldown, "cooldown", then: "Optax does without a cooldown")
      try checkSpan(accumulation, "accumulation_size", then: "Optax never reduces")
      try checkRate(minimumScale, "min_scale", then: "Optax does without a lowest scale")
      (self.factor, self.patience, self.cooldown) = (factor, patience, cooldown)
      (self.relative, self.absolute) = (relative, absolute)
      (self.accumulation, self.minimumScale) = (accumulation, minimumScale)
    }

    /// What is remembered from value to value.
    public struct State: Sendable, Equatable {
      /// The scale in effect.
      public var scale = 1.0
      /// The best mean so far.
      public var best = Double.infinity
      /// Means without improvement.
      public var plateau = 0
      /// Means of rest that are left.
      public var cooldown = 0
      /// The mean of the values gathered.
      public var average = 0.0
      /// How many values are gathered.
      public var count = 0

      /// Before the first value.
      public init() {}
    }

    /// `update` with this value.
    public func step(_ state: inout State, value: Double) {
      let sum = Double(state.count) * state.average + value
      state.count += 1
      state.average = sum / Double(state.count)
      guard state.count == accumulation else { return }
      decide(&state)
      (state.count, state.average) = (0, 0)
    }

    private func decide(_ state: inout State) {
      let hasImproved = state.average < (1 - relative) * state.best - absolute
      if hasImproved { state.best = state.average }
      guard state.cooldown == 0 else {
        (state.plateau, state.cooldown) = (0, state.cooldown - 1)
        return
      }
      state.plateau = hasImproved ? 0 : state.plateau + 1
      let isReduced = state.plateau == patience
      state.scale = max(isReduced ? state.scale * factor : state.scale, minimumScale)
      if isReduced { (state.plateau, state.cooldown) = (0, cooldown) }
    }
  }
}
