internal import Optimization

extension Torch.CyclicLR {
  /// `torch.CyclicLR(base_lr=0.001, max_lr=0.1, step_size_up=20)`.
  static let call = FrameworkCall(
    .torch, "CyclicLR", summary: "Goes up and down between two rates in straight lines.",
    formula: "η(t) = base_lr + (max_lr − base_lr) · max(0, 1 − |x|) · scale",
    parameters: parameters, source: "torch.optim.lr_scheduler.CyclicLR",
    example: "torch.CyclicLR(base_lr=0.001, max_lr=0.101, step_size_up=10)",
    worked: [
      WorkedValue(0, 0.001), WorkedValue(5, 0.051), WorkedValue(10, 0.101),
      WorkedValue(15, 0.051), WorkedValue(20, 0.001),
    ],
    traps: [
      .replacesRate, .movesMomentum,
      FrameworkTrap(
        "batches", at: "step_size_up", "step_size_up counts batches, and is 2000 unless given",
        reason: """
          PyTorch expects step() after each batch; the cycles of a call by epochs are as \
          many epochs long
          """,
        when: { !$0.arguments.isGiven("step_size_up") }),
    ],
    make: { arguments throws(FrameworkError) in
      .scheduler(
        Torch.Scheduler(
          try Torch.CyclicLR(
            baseRate: arguments.groupNumber("base_lr"),
            maximumRate: arguments.groupNumber("max_lr"),
            stepSizeUp: arguments.number("step_size_up"),
            stepSizeDown: arguments.optionalNumber("step_size_down"), scale: scale(arguments),
            momentum: cycledMomentum(arguments))))
    })

  private static let parameters: [FrameworkParameter] = [
    FrameworkParameter("base_lr", .rate, range: "≥ 0", "the rate at which a cycle begins"),
    FrameworkParameter("max_lr", .rate, range: "≥ 0", "the rate at the top"),
    FrameworkParameter(
      "step_size_up", .number, default: "2000", range: "> 0", "steps from the bottom to the top"),
    FrameworkParameter(
      "step_size_down", .number, default: "None", range: "≥ 0",
      "steps from the top to the bottom; as many as up unless given"),
    FrameworkParameter(
      "mode", .choice, default: "\"triangular\"", range: "one of the choices", choices: modes,
      "how the cycles become lower"),
    FrameworkParameter(
      "gamma", .number, default: "1.0", range: "≥ 0", "the factor of a step in exp_range"),
    FrameworkParameter(
      "scale_fn", .function, default: "None", "a factor of the height, in place of mode"),
    FrameworkParameter(
      "scale_mode", .choice, default: "\"cycle\"", range: "one of the choices",
      choices: ["cycle", "iterations"], "what scale_fn is given"),
    FrameworkParameter(
      "cycle_momentum", .truth, default: "True", "whether the momentum goes the opposite way"),
    FrameworkParameter(
      "base_momentum", .number, default: "0.8", "the momentum at the top of the rate"),
    FrameworkParameter(
      "max_momentum", .number, default: "0.9", "the momentum at the bottom of the rate"),
  ]

  private static let modes: [Name] = ["triangular", "triangular2", "exp_range"]

  private static func scale(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> CyclicScale {
    if !arguments.isNone("scale_fn") {
      let mode = try arguments.choice("scale_mode", of: ["cycle", "iterations"])
      let isOfCycle = mode == "cycle"
      let function = try arguments.checkedFunction("scale_fn", at: isOfCycle ? 1 : 0)
      return .custom(ofCycle: isOfCycle, function)
    }
    let mode = try arguments.choice("mode", of: modes, then: "PyTorch raises a ValueError")
    if mode == modes[0] { return .triangular }
    if mode == modes[1] { return .triangular2 }
    let gamma = try arguments.number("gamma")
    try checkGamma(gamma)
    return .exponential(gamma: gamma)
  }
}

extension FrameworkTrap {
  /// The optimizer's own rate is overwritten.
  static let replacesRate =
    FrameworkTrap(
      "replaces-rate", at: "lr", "lr is not used: this scheduler sets the optimizer's rate itself",
      reason: """
        PyTorch overwrites the rate when the scheduler is made, also for a SequentialLR \
        around it; OneCycleLR begins at max_lr / div_factor, CyclicLR at base_lr
        """,
      when: { $0.arguments.isGiven("lr") })

  /// The momentum is cycled unless that is switched off.
  static let movesMomentum = FrameworkTrap(
    "moves-momentum", "the momentum is changed too, against the rate",
    reason: "PyTorch's default is cycle_momentum=True; with Adam it moves betas[0]",
    when: { !$0.arguments.isGiven("cycle_momentum") })
}

/// The momentum at the top and at the bottom of the rate; nil when `cycle_momentum` is False.
func cycledMomentum(
  _ arguments: FrameworkArguments
) throws(FrameworkError) -> (base: Double, maximum: Double)? {
  guard try arguments.truth("cycle_momentum") else { return nil }
  return (try arguments.groupNumber("base_momentum"), try arguments.groupNumber("max_momentum"))
}
