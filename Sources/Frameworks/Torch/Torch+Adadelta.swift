internal import Optimization

extension Torch {
  /// `torch.Adadelta(model.parameters(), lr=1.0)`.
  static let adadelta = FrameworkCall(
    optimizer: .torch, "Adadelta",
    summary: "Steps as long as the recent steps, scaled by the recent gradients.",
    formula: """
      g ← g + weight_decay·θ; v ← rho·v + (1 − rho)·g²; Δ ← √(d + eps)/√(v + eps)·g; \
      d ← rho·d + (1 − rho)·Δ²; θ ← θ − lr·Δ
      """,
    parameters: [
      .params, .torchRate(default: "1.0"),
      FrameworkParameter(
        "rho", .number, default: "0.9", range: "0 to 1", "what is kept of the means"),
      .torchEpsilon(default: "1e-6"), .torchWeightDecay(), .foreach.byPosition, .capturable,
      .maximize, .differentiable,
    ],
    source: "torch.optim.Adadelta", example: "torch.Adadelta(model.parameters(), lr=1.0)",
    traps: [.decayIsScaled],
    make: { arguments throws(FrameworkError) in
      let rho = try arguments.number("rho")
      try checkFraction(rho, "rho", then: "PyTorch raises a ValueError")
      let epsilon = try arguments.torchNumber("eps")
      let decay = WeightDecay.coupled(try arguments.torchNumber("weight_decay"))
      let rule = try FrameworkError.renaming([("decay", "rho")]) { () throws(ScheduleError) in
        try AdaDelta<Double>(decay: rho, epsilon: epsilon, weightDecay: decay)
      }
      return try setting(rule, arguments)
    })
}
