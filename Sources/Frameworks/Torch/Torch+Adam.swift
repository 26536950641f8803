internal import Optimization

// torch.optim.Adam and AdamW: ε outside the root, AMSGrad over the uncorrected v.

extension Torch {
  static let adam = FrameworkCall(
    optimizer: .torch, "Adam",
    summary: "Adam; weight_decay is L2 regularization, inside the gradient.",
    formula: """
      g ← g + weight_decay·θ; m ← β₁m + (1 − β₁)g; v ← β₂v + (1 − β₂)g²; \
      θ ← θ − lr · m/(1 − β₁ᵗ) / (√(v/(1 − β₂ᵗ)) + eps)
      """,
    parameters: adamParameters(
      decay: "0", "how much of each weight is added to its gradient")
      + [
        FrameworkParameter(
          "decoupled_weight_decay", .truth, default: "False", keywordOnly: true,
          "whether weights decay beside the gradient, as in AdamW")
      ],
    source: "torch/optim/adam.py",
    example: "torch.Adam(lr=0.01, betas=[0.9, 0.999])",
    traps: [.coupledDecay],
    make: { arguments throws(FrameworkError) in
      try makeAdam(arguments, isDecoupled: try arguments.truth("decoupled_weight_decay"))
    })

  static let adamW = FrameworkCall(
    optimizer: .torch, "AdamW",
    summary: "Adam whose weights decay beside the gradient.",
    formula: """
      θ ← (1 − lr·weight_decay)·θ; m ← β₁m + (1 − β₁)g; v ← β₂v + (1 − β₂)g²; \
      θ ← θ − lr · m/(1 − β₁ᵗ) / (√(v/(1 − β₂ᵗ)) + eps)
      """,
    parameters: adamParameters(
      decay: "0.01", "what an update takes of each weight, times lr"),
    source: "torch/optim/adamw.py",
    example: "torch.AdamW(lr=0.001, weight_decay=0.01)",
    traps: [.adamWDecay("weights decay by 0.01·lr an update, PyTorch's default")],
    make: { arguments throws(FrameworkError) in try makeAdam(arguments, isDecoupled: true) })

  private static func adamParameters(
    decay: StaticString, _ meaning: StaticString
  ) -> [FrameworkParameter] {
    [
      .params, .torchRate(default: "0.001"), .torchBetas, .torchEpsilon(default: "1e-8"),
      .torchWeightDecay(default: decay, meaning),
      FrameworkParameter(
        "amsgrad", .truth, default: "False", "whether v is replaced by its maximum so far"),
      .foreach, .maximize, .capturable, .differentiable, .fused,
    ]
  }

  private static func makeAdam(
    _ arguments: FrameworkArguments, isDecoupled: Bool
  ) throws(FrameworkError) -> OptimizerSetting {
    let betas = try arguments.torchBetas()
    let epsilon = try arguments.torchNumber("eps")
    let decay = try arguments.torchNumber("weight_decay")
    let amsgrad = try arguments.truth("amsgrad")
    let rule = try FrameworkError.renaming { () throws(ScheduleError) in
      try Adam<Double>(
        beta1: betas.first, beta2: betas.second, epsilon: .outside(epsilon),
        weightDecay: isDecoupled ? .decoupled(decay) : .coupled(decay),
        amsgrad: amsgrad ? .ofRaw : .off)
    }
    return try setting(rule, arguments)
  }
}
