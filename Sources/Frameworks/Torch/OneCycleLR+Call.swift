internal import Optimization

extension Torch.OneCycleLR {
  /// `torch.OneCycleLR(max_lr=0.1, total_steps=100)`.
  static let call = FrameworkCall(
    .torch, "OneCycleLR", summary: "Up to a high rate, down to a very low one, once.",
    formula: """
      up from max_lr / div_factor to max_lr at step pct_start · total_steps − 1, down to \
      max_lr / (div_factor · final_div_factor) at step total_steps − 1
      """,
    parameters: parameters, source: "torch.optim.lr_scheduler.OneCycleLR",
    example: "torch.OneCycleLR(max_lr=0.1, total_steps=100)",
    worked: [WorkedValue(0, 0.004), WorkedValue(29, 0.1), WorkedValue(99, 4e-7)],
    traps: [
      .replacesRate, .movesMomentum,
      FrameworkTrap(
        "extra-step", at: "total_steps",
        "the step() after the last update makes one rate more: the rate bounces up",
        reason: """
          PyTorch lets step number total_steps pass and goes on along the cosine; the next \
          one raises a ValueError. Leave out the last step()
          """,
        when: { $0.reachesExtraStep && $0.arguments.isText("anneal_strategy", "cos") }),
      FrameworkTrap(
        "negative-rate", at: "total_steps",
        "the step() after the last update makes one rate more, and it is negative",
        reason: """
          PyTorch lets step number total_steps pass and goes on along the line, below 0; \
          the next one raises a ValueError. Leave out the last step()
          """,
        when: { $0.reachesExtraStep && $0.arguments.isText("anneal_strategy", "linear") }),
    ],
    make: { arguments throws(FrameworkError) in
      let strategy = try arguments.choice(
        "anneal_strategy", of: ["cos", "linear"], then: "PyTorch raises a ValueError")
      let rule = try Torch.OneCycleLR(
        maximumRate: arguments.groupNumber("max_lr"), totalSteps: totalSteps(arguments),
        start: arguments.number("pct_start"), strategy: strategy == "cos" ? .cosine : .linear,
        momentum: cycledMomentum(arguments), divisor: arguments.number("div_factor"),
        finalDivisor: arguments.number("final_div_factor"),
        isThreePhase: arguments.truth("three_phase"))
      return .scheduler(Torch.Scheduler(rule))
    })

  private static let parameters: [FrameworkParameter] = [
    FrameworkParameter("max_lr", .rate, range: "≥ 0", "the rate at the top"),
    FrameworkParameter(
      "total_steps", .whole, default: "None", range: "> 0",
      "steps of the cycle; or give epochs and steps_per_epoch"),
    FrameworkParameter("epochs", .whole, default: "None", range: "> 0", "epochs of the cycle"),
    FrameworkParameter(
      "steps_per_epoch", .whole, default: "None", range: "> 0", "batches of an epoch"),
    FrameworkParameter(
      "pct_start", .number, default: "0.3", range: "0 to 1", "the part of the steps that goes up"),
    FrameworkParameter(
      "anneal_strategy", .choice, default: "\"cos\"", range: "one of the choices",
      choices: ["cos", "linear"], "how the rate goes from level to level"),
    FrameworkParameter(
      "cycle_momentum", .truth, default: "True", "whether the momentum goes the opposite way"),
    FrameworkParameter(
      "base_momentum", .number, default: "0.85", "the momentum at the top of the rate"),
    FrameworkParameter(
      "max_momentum", .number, default: "0.95", "the momentum at the bottom of the rate"),
    FrameworkParameter(
      "div_factor", .number, default: "25.0", range: "> 0", "max_lr / first rate"),
    FrameworkParameter(
      "final_div_factor", .number, default: "1e4", range: "> 0", "first rate / last rate"),
    FrameworkParameter(
      "three_phase", .truth, default: "False", "down to the first rate, then further down"),
  ]

  private static func totalSteps(_ arguments: FrameworkArguments) throws(FrameworkError) -> Int {
    if let total = try arguments.optionalWhole("total_steps") { return total }
    guard let epochs = try arguments.optionalWhole("epochs"),
      let steps = try arguments.optionalWhole("steps_per_epoch")
    else {
      throw FrameworkError(
        "", "needs total_steps, or epochs and steps_per_epoch", then: "PyTorch raises a ValueError")
    }
    try checkSpan(epochs, "epochs", then: "PyTorch raises a ValueError")
    try checkSpan(steps, "steps_per_epoch", then: "PyTorch raises a ValueError")
    let (product, hasOverflowed) = epochs.multipliedReportingOverflow(by: steps)
    guard !hasOverflowed else { throw FrameworkError("epochs", "is too large to count steps") }
    return product
  }
}

extension FrameworkTrap.Context {
  /// Whether the step after the last of a one-cycle is looked at.
  fileprivate var reachesExtraStep: Bool {
    if let total = whole("total_steps") { return reaches(total) }
    guard let epochs = whole("epochs"), let steps = whole("steps_per_epoch") else { return false }
    return reaches(epochs.multipliedReportingOverflow(by: steps).partialValue)
  }
}
