internal import Optimization

extension Transformers {
  /// Lowers the rate when a metric has stopped improving, and raises it when it goes on improving.
  ///
  ///     lr ← max(lr · factor, minimum)  after more than `patience` values in a row that are worse
  ///     lr ← min(lr / factor, maximum)  after more than `patience` values in a row that are better
  ///
  /// - Edge cases: after `resetStart` reductions at the lowest rate it starts anew, with the first
  ///   rate. Values within a rest, after a reduction or a rise, are not looked at.
  /// - Source: Transformers 5.23 `GreedyLR`, arXiv:2512.14527.
  public struct GreedyLR: Sendable, Equatable {
    /// The numbers that it goes by; the defaults are those of Transformers.
    public struct Settings: Sendable, Equatable {
      /// Whether the metric should rise.
      public var isRising = false
      /// What a reduction multiplies by, and a rise divides by.
      public var factor = 0.95
      /// How many values in a row are waited for; the one after them acts.
      public var patience = 10
      /// By how much a value must be better.
      public var threshold = 1e-6
      /// Whether the threshold is a part of the best value.
      public var isRelative = false
      /// Values of rest after a reduction.
      public var cooldown = 0
      /// Values of rest after a rise.
      public var warmUp = 0
      /// The lowest rate.
      public var minimumRate = 1e-3
      /// The highest rate.
      public var maximumRate = 1.0
      /// Smaller changes are not made.
      public var smallestChange = 1e-8
      /// How many values are averaged; 1 for none.
      public var window = 1
      /// Reductions at the lowest rate until it starts anew.
      public var resetStart = 500

      /// The defaults.
      public init() {}
    }

    /// The numbers that it goes by.
    public let settings: Settings

    /// - Throws: when `factor` is not above 0 and below 1, or a number is out of range.
    public init(_ settings: Settings) throws(FrameworkError) {
      guard 0 < settings.factor, settings.factor < 1 else {
        throw .outside(
          "factor", "above 0 and below 1", settings.factor,
          then: "Transformers raises a ValueError for 1 and above")
      }
      try checkCount(settings.patience, "patience", then: "Transformers acts on every value")
      try checkFinite(settings.threshold, "threshold")
      try checkCount(settings.cooldown, "cooldown", then: "Transformers does without a rest")
      try checkCount(settings.warmUp, "warmup", then: "Transformers does without a rest")
      try checkRate(settings.minimumRate, "min_lr")
      try checkRate(settings.maximumRate, "max_lr")
      try checkFinite(settings.smallestChange, "eps")
      try checkSpan(settings.window, "window_size", then: "Transformers raises an error")
      self.settings = settings
    }
  }
}

extension Transformers.GreedyLR {
  /// What is remembered from value to value.
  public struct State: Sendable, Equatable {
    /// The rate in effect.
    public var rate: Double
    /// The best value so far.
    public var best: Double
    /// Values in a row that were better.
    public var better = 0
    /// Values in a row that were not.
    public var worse = 0
    /// Values of rest that are left after a reduction.
    public var cooldown = 0
    /// Values of rest that are left after a rise.
    public var warmUp = 0
    /// Reductions at the lowest rate that are left until it starts anew.
    public var resetStart: Int
    /// The rate to start anew with.
    public let firstRate: Double
    /// The values that are averaged.
    public var values: [Double] = []
    /// Their sum.
    public var sum = 0.0
  }

  /// The state before the first value.
  public func start(rate: Double) -> State {
    State(
      rate: rate, best: settings.isRising ? -.infinity : .infinity,
      resetStart: settings.resetStart, firstRate: rate)
  }

  /// `step(metric)`.
  public func step(_ state: inout State, metric: Double) {
    let value = averaged(&state, metric)
    guard state.cooldown == 0, state.warmUp == 0 else {
      if state.cooldown > 0 { state.cooldown -= 1 } else { state.warmUp -= 1 }
      (state.better, state.worse) = (0, 0)
      return
    }
    if isBetter(value, than: state.best) {
      state.best = value
      (state.better, state.worse) = (state.better + 1, 0)
    } else {
      (state.better, state.worse) = (0, state.worse + 1)
    }
    if state.better > settings.patience {
      increase(&state)
      (state.warmUp, state.better) = (settings.warmUp, 0)
    } else if state.worse > settings.patience {
      reduce(&state)
      (state.cooldown, state.worse) = (settings.cooldown, 0)
    }
  }

  private func averaged(_ state: inout State, _ metric: Double) -> Double {
    guard settings.window > 1 else { return metric }
    state.values.append(metric)
    state.sum += metric
    if state.values.count > settings.window { state.sum -= state.values.removeFirst() }
    return state.sum / Double(state.values.count)
  }

  private func isBetter(_ value: Double, than best: Double) -> Bool {
    let threshold = settings.threshold
    return switch (settings.isRising, settings.isRelative) {
    case (false, true): value < best * (1 - threshold)
    case (false, false): value < best - threshold
    case (true, true): value > best * (1 + threshold)
    case (true, false): value > best + threshold
    }
  }

  private func increase(_ state: inout State) {
    let raised = min(state.rate / settings.factor, settings.maximumRate)
    if raised - state.rate > settings.smallestChange { state.rate = raised }
    state.resetStart = settings.resetStart
  }

  private func reduce(_ state: inout State) {
    let reduced = max(state.rate * settings.factor, settings.minimumRate)
    if state.rate - reduced > settings.smallestChange { state.rate = reduced }
    guard state.rate <= settings.minimumRate else { return }
    state.resetStart -= 1
    if state.resetStart <= 0 { state = start(rate: state.firstRate) }
  }
}
