internal import CLibm
public import Optimization

extension Torch {
  /// Multiplies the rate by `gamma` at each milestone.
  ///
  ///     lr ← lr · gamma^(how often epoch is among the milestones)
  ///
  /// - Edge cases: the step of a milestone already has the lower rate; a milestone that is written
  ///   twice counts twice; milestones out of order act each at its own step.
  /// - Source: PyTorch 2.13 `torch.optim.lr_scheduler.MultiStepLR`.
  public struct MultiStepLR: TorchRule, Equatable {
    /// The steps at which the rate drops, as given.
    public let milestones: [Int]
    /// What each drop multiplies by.
    public let gamma: Double
    private let sorted: [Int]

    /// - Throws: when `gamma` is negative.
    public init(milestones: [Int], gamma: Double = 0.1) throws(FrameworkError) {
      try checkGamma(gamma)
      (self.milestones, self.gamma, self.sorted) = (milestones, gamma, milestones.sorted())
    }

    /// The rate after a step.
    public func rate(_ group: inout Group, _ clock: Clock) -> Double {
      let drops = sorted.bisectRight(clock.epoch) - sorted.bisectRight(clock.epoch - 1)
      return drops == 0 ? group.rate : group.rate * pow(gamma, Double(drops))
    }

    /// `lr · gamma^(how many milestones are ≤ epoch)`.
    public func closedRate(from base: Double, at epoch: Int) -> Double? {
      base * pow(gamma, Double(sorted.bisectRight(epoch)))
    }

    /// The closed form.
    public func shape(from base: Double) -> CurveShape? {
      .drops(from: base, factor: gamma, at: sorted)
    }
  }
}

extension Torch.MultiStepLR {
  /// `torch.MultiStepLR(lr=0.1, milestones=[30, 60], gamma=0.1)`.
  static let call = FrameworkCall(
    .torch, "MultiStepLR", summary: "Multiplies the rate by gamma at each milestone.",
    formula: "η(t) = lr · gamma^(how many milestones are ≤ t)",
    parameters: [
      FrameworkParameter(
        "milestones", .numbers, range: "rising", "the steps at which the rate drops"),
      FrameworkParameter(
        "gamma", .number, default: "0.1", range: "≥ 0", "what each drop multiplies by"),
    ],
    source: "torch.optim.lr_scheduler.MultiStepLR",
    example: "torch.MultiStepLR(lr=0.1, milestones=[30, 60], gamma=0.1)",
    worked: [
      WorkedValue(29, 0.1), WorkedValue(30, 0.01), WorkedValue(60, 0.001),
    ],
    traps: [
      FrameworkTrap(
        "unsorted-milestones", at: "milestones", "the milestones are not in order",
        reason: "PyTorch asks for rising milestones but does not check: each acts at its own step",
        when: { !($0.milestones.isRising) }),
      FrameworkTrap(
        "repeated-milestone", at: "milestones", "a milestone that is written twice counts twice",
        reason: "PyTorch counts the milestones and multiplies by gamma once for each",
        when: { $0.milestones.hasRepetition }),
    ],
    make: { arguments throws(FrameworkError) in
      .scheduler(
        Torch.Scheduler(
          try Torch.MultiStepLR(
            milestones: arguments.wholes("milestones"), gamma: arguments.number("gamma"))))
    })
}

extension FrameworkTrap.Context {
  fileprivate var milestones: [Int] {
    do throws(FrameworkError) { return try arguments.wholes("milestones") } catch { return [] }
  }
}

extension [Int] {
  /// Whether no item is below the one before it.
  var isRising: Bool { indices.dropFirst().allSatisfy { self[$0] >= self[$0 - 1] } }

  fileprivate var hasRepetition: Bool {
    let sorted = sorted()
    return sorted.indices.dropFirst().contains { sorted[$0] == sorted[$0 - 1] }
  }
}
