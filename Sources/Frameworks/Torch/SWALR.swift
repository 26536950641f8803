internal import CLibm
public import Optimization

extension Torch {
  /// Goes from the rate that it finds to the rate of weight averaging, and stays there.
  ///
  ///     lr ← swa_lr · a(t) + before · (1 − a(t)),  a(t) = t / T, or (1 − cos(π·t / T)) / 2
  ///
  /// `before` is the rate that a(t − 1) came from, worked out from the rate in effect.
  ///
  /// - Edge cases: with `annealEpochs` 0 the rate is `swaRate` from the start. All rules of a chain
  ///   or a sequence share the group's `swa_lr`: the one made last has set it for all.
  /// - Source: PyTorch 2.13 `torch.optim.swa_utils.SWALR`; Izmailov et al., arXiv:1803.05407.
  public struct SWALR: TorchRule, Equatable {
    /// `swa_lr`: the rate of the averaging.
    public let swaRate: Double
    /// `anneal_epochs`: steps until that rate.
    public let annealEpochs: Int
    /// `anneal_strategy`: a line, or else half a cosine.
    public let isLinear: Bool

    /// - Throws: when the rate or the number of steps is negative.
    public init(
      to swaRate: Double, over annealEpochs: Int = 10, linear isLinear: Bool = false
    ) throws(FrameworkError) {
      try checkRate(swaRate, "swa_lr", then: "PyTorch goes on with a negative rate")
      try checkCount(annealEpochs, "anneal_epochs", then: "PyTorch raises a ValueError")
      (self.swaRate, self.annealEpochs, self.isLinear) = (swaRate, annealEpochs, isLinear)
    }

    /// Sets `swa_lr`.
    public func prepare(_ group: inout Group) { group.averagingRate = swaRate }

    /// The rate after a step.
    public func rate(_ group: inout Group, _ clock: Clock) -> Double {
      let step = annealEpochs == 0 ? max(1, clock.stepCount - 1) : clock.stepCount - 1
      let (before, now) = (part(at: step - 1), part(at: step))
      let goal = group.averagingRate
      let first = before == 1 ? goal : (group.rate - before * goal) / (1 - before)
      return goal * now + first * (1 - now)
    }

    private func part(at step: Int) -> Double {
      let progress = max(0, min(1, Double(step) / Double(max(1, annealEpochs))))
      return isLinear ? progress : (1 - cos(.pi * progress)) / 2
    }

    /// The closed form.
    public func shape(from base: Double) -> CurveShape? {
      guard annealEpochs > 0 else { return .constant(swaRate) }
      return isLinear
        ? .line(from: base, to: swaRate, over: annealEpochs)
        : .cosine(from: base, to: swaRate, over: annealEpochs)
    }
  }
}

extension Torch.SWALR {
  /// `torch.SWALR(lr=0.1, swa_lr=0.05)`.
  static let call = FrameworkCall(
    .torch, "SWALR",
    summary: "Goes from the rate it finds to that of weight averaging, and stays there.",
    formula: """
      η(t) = swa_lr + (lr − swa_lr) · (1 + cos(π · min(t, anneal_epochs) / anneal_epochs)) / 2, or a \
      line with anneal_strategy="linear"
      """,
    parameters: [
      FrameworkParameter("swa_lr", .rate, range: "≥ 0", "the rate of the averaging"),
      FrameworkParameter(
        "anneal_epochs", .whole, default: "10", range: "≥ 0", "steps until that rate"),
      FrameworkParameter(
        "anneal_strategy", .choice, default: "\"cos\"", range: "one of the choices",
        choices: ["cos", "linear"], "half a cosine or a line"),
    ],
    source: "torch.optim.swa_utils.SWALR",
    example: "torch.SWALR(lr=0.1, swa_lr=0.02, anneal_epochs=8)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(4, 0.06), WorkedValue(8, 0.02), WorkedValue(100, 0.02),
    ],
    traps: [
      FrameworkTrap(
        "averages-nothing", at: "swa_lr", "this is only the rate of weight averaging",
        reason: """
          the averaging itself is AveragedModel.update_parameters(model), once for each of these \
          steps, and update_bn at the end; until it begins another scheduler is stepped instead
          """)
    ],
    make: { arguments throws(FrameworkError) in
      let strategy = try arguments.choice(
        "anneal_strategy", of: ["cos", "linear"], then: "PyTorch raises a ValueError")
      return .scheduler(
        Torch.Scheduler(
          try Torch.SWALR(
            to: arguments.groupNumber("swa_lr"), over: arguments.whole("anneal_epochs"),
            linear: strategy == "linear")))
    })
}
