internal import Optimization

extension Torch {
  /// `torch.Adagrad(model.parameters(), lr=0.1)`.
  static let adagrad = FrameworkCall(
    optimizer: .torch, "Adagrad",
    summary: "Divides each coordinate's rate by the root of all its squared gradients so far.",
    formula: """
      g ← g + weight_decay·θ; s ← s + g²; θ ← θ − lr/(1 + t·lr_decay)·g/(√s + eps)
      """,
    parameters: [
      .params, .torchRate(default: "0.01"),
      FrameworkParameter(
        "lr_decay", .number, default: "0", range: "≥ 0", "how fast the rate itself falls"),
      .torchWeightDecay(),
      FrameworkParameter(
        "initial_accumulator_value", .number, default: "0", range: "≥ 0",
        "the sum before the first update"),
      .torchEpsilon(default: "1e-10"), .foreach.byPosition, .maximize, .differentiable, .fused,
    ],
    source: "torch.optim.Adagrad", example: "torch.Adagrad(model.parameters(), lr=0.1)",
    traps: [.decayIsScaled],
    make: { arguments throws(FrameworkError) in
      let epsilon = Epsilon.outsideRoot(try arguments.torchNumber("eps"))
      let sum = try arguments.torchNumber("initial_accumulator_value")
      let rateDecay = try arguments.torchNumber("lr_decay")
      let decay = WeightDecay.coupled(try arguments.torchNumber("weight_decay"))
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try AdaGrad<Double>(
          epsilon: epsilon, initialSum: sum, rateDecay: rateDecay, weightDecay: decay)
      }
      return try setting(rule, arguments)
    })
}

extension FrameworkTrap {
  static let decayIsScaled = FrameworkTrap(
    "decay-is-scaled", at: "weight_decay", "the weight decay is divided with the gradient",
    reason: """
      it is added to the gradient before the division by the root, so weights with large gradients \
      decay less; Keras shrinks all weights alike, beside the update
      """,
    when: { ($0.number("weight_decay") ?? 0) > 0 })
}
