internal import Optimization

extension Torch {
  /// `torch.ASGD(model.parameters(), lr=0.01)`.
  static let asgd = FrameworkCall(
    optimizer: .torch, "ASGD",
    summary: "Gradient descent with a rate that falls by itself, and the average of its points.",
    formula: """
      g ← g + weight_decay·θ; θ ← θ·(1 − lambd·η) − η·g; a ← a + (θ − a)/max(1, t − t0); \
      η ← lr/(1 + lambd·lr·t)^alpha
      """,
    parameters: [
      .params, .torchRate(default: "0.01"),
      FrameworkParameter(
        "lambd", .number, default: "0.0001", range: "≥ 0",
        "how fast the rate falls, and the weights with it"),
      FrameworkParameter("alpha", .number, default: "0.75", "the power of the rate's fall"),
      FrameworkParameter("t0", .number, default: "1000000", "when the averaging begins"),
      .torchWeightDecay(), .foreach.byPosition, .maximize.byPosition, .differentiable.byPosition,
      .capturable.byPosition,
    ],
    source: "torch.optim.ASGD", example: "torch.ASGD(model.parameters(), lr=0.01)",
    traps: [
      FrameworkTrap(
        "average-unused", at: "t0", "the weights are not the average",
        reason: """
          it lies in optimizer.state[p]["ax"]; training and evaluation go on with the weights, \
          unless you copy it, and until t0 updates it is only the last point
          """),
      FrameworkTrap(
        "rate-is-late", at: "lr", "a schedule acts one update late",
        reason: """
          the rate of an update is worked out at the end of the one before, from the lr that holds \
          then
          """),
    ],
    make: { arguments throws(FrameworkError) in
      let lambda = try arguments.number("lambd")
      try checkRate(lambda, "lambd", then: "PyTorch takes it, and the weights grow")
      let power = try arguments.number("alpha")
      let start = try arguments.number("t0")
      let decay = WeightDecay.coupled(try arguments.torchNumber("weight_decay"))
      let rule = try FrameworkError.renaming(
        [("decay", "lambd"), ("power", "alpha"), ("averagingStart", "t0")]
      ) { () throws(ScheduleError) in
        try ASGD<Double>(decay: lambda, power: power, averagingStart: start, weightDecay: decay)
      }
      return try setting(rule, arguments)
    })
}
