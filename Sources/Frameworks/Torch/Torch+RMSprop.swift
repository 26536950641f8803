internal import Optimization

extension Torch {
  /// `torch.RMSprop(model.parameters(), lr=0.01)`.
  static let rmsprop = FrameworkCall(
    optimizer: .torch, "RMSprop",
    summary: "Divides each gradient by the root of the mean of its recent squares.",
    formula: """
      g ← g + weight_decay·θ; v ← alpha·v + (1 − alpha)·g²; w ← momentum·w + g/(√v + eps); \
      θ ← θ − lr·w
      """,
    parameters: [
      .params, .torchRate(default: "0.01"),
      FrameworkParameter(
        "alpha", .number, default: "0.99", range: "0 to 1", "what is kept of the means"),
      .torchEpsilon(default: "1e-8"), .torchWeightDecay(),
      FrameworkParameter(
        "momentum", .number, default: "0", range: "0 to 1", "what is kept of the velocity"),
      FrameworkParameter(
        "centered", .truth, default: "False", "whether to divide by the deviation"),
      .capturable.byPosition, .foreach.byPosition, .maximize.byPosition,
      .differentiable.byPosition,
    ],
    source: "torch.optim.RMSprop", example: "torch.RMSprop(model.parameters(), lr=0.01)",
    traps: [.slowDefault, .decayIsScaled],
    make: { arguments throws(FrameworkError) in
      let alpha = try arguments.torchNumber("alpha")
      guard alpha <= 1 else {
        throw .outside("alpha", "at most 1", alpha, then: "PyTorch takes it, and computes NaN")
      }
      let epsilon = Epsilon.outsideRoot(try arguments.torchNumber("eps"))
      let momentum = try arguments.number("momentum")
      try checkMomentum(momentum)
      let isCentered = try arguments.truth("centered")
      let decay = WeightDecay.coupled(try arguments.torchNumber("weight_decay"))
      let rule = try FrameworkError.renaming([("decay", "alpha")]) { () throws(ScheduleError) in
        try RMSProp<Double>(
          decay: alpha, epsilon: epsilon, isCentered: isCentered, rolling: .init(momentum),
          weightDecay: decay)
      }
      return try setting(rule, arguments)
    })
}

extension FrameworkTrap {
  static let slowDefault = FrameworkTrap(
    "slow-default", at: "alpha", "alpha is 0.99, where others take 0.9",
    reason: """
      the mean remembers about 100 gradients, not 10, and the first step is 10 times lr rather than \
      3.2 times; Keras and Optax, as the lecture that it comes from, take 0.9
      """,
    when: { !$0.arguments.isGiven("alpha") })
}
