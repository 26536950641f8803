internal import CLibm
public import Optimization

extension Torch {
  /// Falls along half a cosine, jumps back, and falls again over a longer cycle.
  ///
  ///     lr = minimum + (lr₀ − minimum) · (1 + cos(π · T_cur / T_i)) / 2,  T_i = T_0, T_0·T_mult, …
  ///
  /// - Edge cases: the step at which a cycle ends has the first rate again, never `minimum`.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.CosineAnnealingWarmRestarts`.
  public struct CosineAnnealingWarmRestarts: TorchRule, Equatable {
    /// `T_0`: steps of the first cycle.
    public let firstCycle: Int
    /// `T_mult`: how many times longer each cycle is than the one before.
    public let growth: Int
    /// `eta_min`: the rate at the bottom.
    public let minimum: Double

    /// - Throws: when `T_0` is not above 0, `T_mult` not at least 1, or `eta_min` is negative.
    public init(
      firstCycle: Int, growth: Int = 1, minimum: Double = 0
    ) throws(FrameworkError) {
      try checkSpan(firstCycle, "T_0", then: "PyTorch raises a ValueError")
      guard growth >= 1 else {
        throw .outside("T_mult", "at least 1", Double(growth), then: "PyTorch raises a ValueError")
      }
      try checkRate(minimum, "eta_min", then: "PyTorch goes on with a negative rate")
      (self.firstCycle, self.growth, self.minimum) = (firstCycle, growth, minimum)
    }

    /// Counts a step, and begins a cycle when the one before is over.
    public func advance(_ clock: inout Clock) {
      guard clock.epoch >= 0 else {
        clock.epoch = 0
        (clock.cyclePosition, clock.cycleLength) = (0, firstCycle)
        return
      }
      clock.epoch += 1
      clock.cyclePosition += 1
      guard clock.cyclePosition >= clock.cycleLength else { return }
      clock.cyclePosition %= clock.cycleLength
      let (product, hasOverflowed) = clock.cycleLength.multipliedReportingOverflow(by: growth)
      clock.cycleLength = hasOverflowed ? .max : product
    }

    /// The rate after a step.
    public func rate(_ group: inout Group, _ clock: Clock) -> Double {
      rate(clock.base, at: Double(clock.cyclePosition), of: Double(clock.cycleLength))
    }

    /// The rate does not depend on the one before.
    public var isRecursive: Bool { false }

    private func rate(_ base: Double, at position: Double, of length: Double) -> Double {
      minimum + (base - minimum) * (1 + cos(.pi * position / length)) / 2
    }

    /// The rate after `step(epoch)`, where the epoch may have a fraction.
    ///
    /// PyTorch finds the cycle by a logarithm here, which misses the restart at 121 · `T_0` when
    /// `T_mult` is 3: the rate is `minimum` there for one step.
    ///
    /// - Parameters:
    ///   - base: the rate that the optimizer was made with.
    ///   - epoch: 0 or more.
    public func rate(from base: Double, atEpoch epoch: Double) -> Double {
      let (first, ratio) = (Double(firstCycle), Double(growth))
      guard epoch >= first else { return rate(base, at: epoch, of: first) }
      guard growth > 1 else {
        return rate(base, at: fmod(epoch, first), of: first)
      }
      let cycle = (log(epoch / first * (ratio - 1) + 1) / log(ratio)).rounded(.towardZero)
      let passed = first * (pow(ratio, cycle) - 1) / (ratio - 1)
      return rate(base, at: epoch - passed, of: first * pow(ratio, cycle))
    }

    /// The closed form.
    public func shape(from base: Double) -> CurveShape? {
      .restarts(from: base, to: minimum, every: firstCycle, length: growth, height: 1)
    }
  }
}

extension Torch.CosineAnnealingWarmRestarts {
  /// `torch.CosineAnnealingWarmRestarts(lr=0.1, T_0=10, T_mult=2)`.
  static let call = FrameworkCall(
    .torch, "CosineAnnealingWarmRestarts",
    summary: "Falls along half a cosine, jumps back, and falls again over a longer cycle.",
    formula:
      "η(t) = eta_min + (lr − eta_min) · (1 + cos(π · T_cur / T_i)) / 2, T_i = T_0 · T_mult^i",
    parameters: [
      FrameworkParameter("T_0", .whole, range: "> 0", "steps of the first cycle"),
      FrameworkParameter(
        "T_mult", .whole, default: "1", range: "≥ 1", "how many times longer each cycle is"),
      FrameworkParameter("eta_min", .rate, default: "0.0", range: "≥ 0", "the lowest rate"),
    ],
    source: "torch.optim.lr_scheduler.CosineAnnealingWarmRestarts",
    example: "torch.CosineAnnealingWarmRestarts(lr=0.1, T_0=10, T_mult=2)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(20, 0.05),
      WorkedValue(30, 0.1),
    ],
    traps: [
      FrameworkTrap(
        "restart-rounding", at: "T_mult",
        "called as step(epoch), PyTorch misses the restart at step 121 · T_0",
        reason: """
          it finds the cycle by a logarithm, and log(243) / log(3) is a little below 5; \
          step() without an epoch counts, and is right
          """,
        when: { context in
          guard let first = context.whole("T_0"), context.whole("T_mult") == 3 else { return false }
          return context.reaches(first.multipliedReportingOverflow(by: 121).partialValue)
        }),
      FrameworkTrap(
        "fractional-epochs", at: "T_0", "with step(epoch + i / n), T_0 counts epochs, not updates",
        reason: """
          PyTorch evaluates the curve between the epochs then, and last_epoch is rounded \
          down; this plot calls step() once for each step
          """,
        when: { $0.whole("T_0").map { $0 < 5 } ?? false }),
    ],
    make: { arguments throws(FrameworkError) in
      .scheduler(
        Torch.Scheduler(
          try Torch.CosineAnnealingWarmRestarts(
            firstCycle: arguments.whole("T_0"), growth: arguments.whole("T_mult"),
            minimum: arguments.number("eta_min"))))
    })
}
