internal import Optimization

extension Torch {
  /// `torch.Adamax(model.parameters(), lr=0.01)`.
  static let adamax = FrameworkCall(
    optimizer: .torch, "Adamax",
    summary: "Adam with the largest recent gradient in place of the root mean square.",
    formula: """
      g ← g + weight_decay·θ; m ← β₁m + (1 − β₁)g; u ← max(β₂u, |g| + eps); \
      θ ← θ − lr/(1 − β₁ᵗ) · m / u
      """,
    parameters: [
      .params, .torchRate(default: "0.002"), .torchBetas, .torchEpsilon(default: "1e-8"),
      .torchWeightDecay(), .foreach.byPosition, .maximize, .differentiable, .capturable,
    ],
    source: "torch/optim/adamax.py", example: "torch.Adamax(model.parameters(), lr=0.01)",
    traps: [.coupledDecay],
    make: { arguments throws(FrameworkError) in
      let betas = try arguments.torchBetas()
      let epsilon = try arguments.torchNumber("eps")
      let decay = try arguments.torchNumber("weight_decay")
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try Adamax<Double>(
          beta1: betas.first, beta2: betas.second, epsilon: epsilon, weightDecay: .coupled(decay))
      }
      return try setting(rule, arguments)
    })
}
