internal import Optimization

extension Timm {
  /// What timm multiplies the rate by in a range of steps: 1 + noise, drawn anew for every step.
  ///
  /// - Edge cases: step t draws with the seed `seed + t`, so a run that is resumed, or asked for one
  ///   step, has the same noise; and the seeds of two neighbouring runs share all but one step.
  /// - Source: timm 1.0.31 `timm.scheduler.Scheduler._calculate_noise`.
  public struct Noise: Sendable, Equatable {
    /// How it is drawn.
    public enum Kind: Sendable, Equatable {
      /// Normal, drawn again until it is within the limit.
      case normal
      /// Evenly within the limit.
      case uniform
    }

    /// `noise_range_t`: the first step that has noise.
    public let start: Double
    /// `noise_range_t`: the first step that has none again.
    public let end: Double
    /// `noise_type`.
    public let kind: Kind
    /// `noise_pct`: what the noise stays below.
    public let limit: Double
    /// `noise_std`: the spread of normal noise.
    public let spread: Double
    /// `noise_seed`.
    public let seed: Int

    /// - Throws: when a number is not finite, or timm would draw for ever or nearly so.
    public init(
      _ kind: Kind = .normal, from start: Double, to end: Double = .infinity, limit: Double = 0.67,
      spread: Double = 1, seed: Int = 42
    ) throws(FrameworkError) {
      try checkFinite(limit, "noise_pct")
      try checkFinite(spread, "noise_std")
      if kind == .normal {
        guard limit > 0 else {
          throw .outside("noise_pct", "above 0", limit, then: "timm draws for ever")
        }
        guard spread.magnitude <= 1_000 * limit else {
          throw FrameworkError(
            "noise_std", "must be at most 1000 times 'noise_pct'",
            then: "timm draws more than a thousand times at each step")
        }
      }
      (self.kind, self.start, self.end) = (kind, start, end)
      (self.limit, self.spread, self.seed) = (limit, spread, seed)
    }

    /// The rate with the noise of a step.
    public func applied(to rate: Double, at step: Int) -> Double {
      guard start <= Double(step), Double(step) < end else { return rate }
      return rate + rate * drawn(at: step)
    }

    private func drawn(at step: Int) -> Double {
      var generator = Torch.Generator(seed: seed &+ step)
      guard kind == .normal else { return 2 * (generator.uniform() - 0.5) * limit }
      while true {
        let noise = generator.normal() * spread
        if noise.magnitude < limit { return noise }
      }
    }
  }

  /// A schedule of timm with noise; none at step 0, where the constructor leaves the rate.
  struct NoisySchedule<Base: Schedule>: Schedule {
    let base: Base
    let noise: Noise

    func rate(at step: Int) -> Double {
      step == 0 ? base.rate(at: 0) : noise.applied(to: base.rate(at: step), at: step)
    }
  }
}

extension FrameworkArguments {
  /// The noise that is asked for; nil for none.
  func noise() throws(FrameworkError) -> Timm.Noise? {
    guard !isNone("noise_range_t") else { return nil }
    var ends = (from: 0.0, to: Double.infinity)
    if case .list = self["noise_range_t"].kind {
      let numbers = try numbers("noise_range_t")
      guard numbers.count == 2 else {
        throw FrameworkError(
          "noise_range_t", "must be a step, or two as in [10, 30]",
          then: "timm raises an IndexError, or passes over the third")
      }
      ends = (numbers[0], numbers[1])
    } else {
      ends.from = try number("noise_range_t")
    }
    return try Timm.Noise(
      isNone("noise_type") || isText("noise_type", "normal") ? .normal : .uniform,
      from: ends.from, to: ends.to, limit: number("noise_pct"), spread: number("noise_std"),
      seed: optionalWhole("noise_seed") ?? 42)
  }

  /// The schedule, with noise where it is asked for.
  func noisy<Base: Schedule>(_ schedule: Base) throws(FrameworkError) -> FrameworkProduct {
    guard let noise = try noise() else { return .rates(schedule) }
    return .rates(Timm.NoisySchedule(base: schedule, noise: noise))
  }
}
