internal import Optimization

extension Torch {
  /// `torch.SGD(model.parameters(), lr=0.1, momentum=0.9)`.
  static let sgd = FrameworkCall(
    optimizer: .torch, "SGD",
    summary: "Gradient descent, with momentum and Nesterov's momentum on request.",
    formula: """
      g ← g + weight_decay·θ; v ← momentum·v + (1 − dampening)·g; θ ← θ − lr·v, or with nesterov \
      θ ← θ − lr·(g + momentum·v)
      """,
    parameters: [
      .params, .torchRate(default: "0.001"),
      FrameworkParameter(
        "momentum", .number, default: "0", range: "0 to 1", "what is kept of the velocity"),
      FrameworkParameter(
        "dampening", .number, default: "0", "what is left out of each gradient but the first"),
      .torchWeightDecay(),
      FrameworkParameter(
        "nesterov", .truth, default: "False", "whether the step looks ahead; needs a momentum"),
      .maximize, .foreach, .differentiable, .fused,
    ],
    source: "torch.optim.SGD", example: "torch.SGD(model.parameters(), lr=0.1, momentum=0.9)",
    traps: [.undampenedStart, .decayInVelocity],
    make: { arguments throws(FrameworkError) in try makeSGD(arguments) })

  private static func makeSGD(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> OptimizerSetting {
    let momentum = try arguments.number("momentum")
    let dampening = try arguments.number("dampening")
    let decay = WeightDecay.coupled(try arguments.torchNumber("weight_decay"))
    try checkMomentum(momentum)
    guard try arguments.truth("nesterov") else {
      let rule = try FrameworkError.renaming(then: "PyTorch raises a ValueError") {
        () throws(ScheduleError) in
        try Momentum<Double>(momentum: momentum, dampening: dampening, weightDecay: decay)
      }
      return try setting(rule, arguments)
    }
    guard momentum > 0, dampening == 0 else {
      throw FrameworkError(
        "nesterov", "needs a momentum above 0 and no dampening",
        then: "PyTorch raises a ValueError")
    }
    let rule = try FrameworkError.renaming(then: "PyTorch raises a ValueError") {
      () throws(ScheduleError) in
      try Nesterov<Double>(momentum: momentum, weightDecay: decay)
    }
    return try setting(rule, arguments)
  }

  /// A momentum as PyTorch takes it, except one whose velocity only grows.
  static func checkMomentum(_ momentum: Double) throws(FrameworkError) {
    try checkRate(momentum, "momentum", then: "PyTorch raises a ValueError")
    guard momentum <= 1 else {
      throw .outside(
        "momentum", "at most 1", momentum,
        then: "PyTorch takes it, and the velocity grows without end")
    }
  }
}

extension FrameworkTrap {
  static let undampenedStart = FrameworkTrap(
    "undampened-start", at: "dampening", "the first gradient is not dampened",
    reason: """
      the velocity begins as the whole first gradient; only later ones are multiplied by \
      1 − dampening, so the first step is the longer one
      """,
    when: { $0.number("dampening") != 0 })

  static let decayInVelocity = FrameworkTrap(
    "decay-in-velocity", at: "weight_decay", "the weight decay goes into the velocity",
    reason: """
      it is added to the gradient, so momentum carries it on after the weight has changed; Keras \
      shrinks the weights beside the update
      """,
    when: { ($0.number("weight_decay") ?? 0) > 0 && ($0.number("momentum") ?? 0) > 0 })
}
