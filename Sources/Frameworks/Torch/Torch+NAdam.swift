internal import Optimization

extension Torch {
  /// `torch.NAdam(model.parameters(), lr=0.01)`.
  static let nadam = FrameworkCall(
    optimizer: .torch, "NAdam",
    summary: "Adam that looks ahead, with a momentum that rises from half of beta 1.",
    formula: """
      μₜ = β₁(1 − ½·0.96^(t·momentum_decay)); m ← β₁m + (1 − β₁)g; v ← β₂v + (1 − β₂)g²; θ ← θ − lr · \
      (μₜ₊₁m/(1 − μ₁⋯μₜ₊₁) + (1 − μₜ)g/(1 − μ₁⋯μₜ)) / (√(v/(1 − β₂ᵗ)) + eps)
      """,
    parameters: [
      .params, .torchRate(default: "0.002"), .torchBetas, .torchEpsilon(default: "1e-8"),
      .torchWeightDecay(),
      FrameworkParameter(
        "momentum_decay", .number, default: "0.004", range: "≥ 0",
        "how soon the momentum rises from half of beta 1"),
      .torchDecoupled, .foreach, .maximize, .capturable, .differentiable,
    ],
    source: "torch/optim/nadam.py", example: "torch.NAdam(model.parameters(), lr=0.01)",
    traps: [
      .coupledDecay,
      FrameworkTrap(
        "slow-momentum", at: "momentum_decay",
        "the momentum stays near half of beta 1 for thousands of updates",
        reason: """
          it is β₁·(1 − ½·0.96^(t·momentum_decay)): with 0.004 it takes 4245 updates to three \
          quarters of beta 1; Keras' Nadam rises 250 times as fast, and Optax' nadam begins at beta 1
          """,
        when: { ($0.number("momentum_decay") ?? 1) < 0.1 }),
    ],
    make: { arguments throws(FrameworkError) in
      let betas = try arguments.torchBetas()
      let epsilon = try arguments.torchNumber("eps")
      let decay = try arguments.torchDecay()
      let rise = try arguments.torchNumber("momentum_decay")
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try NAdam<Double>(
          beta1: betas.first, beta2: betas.second, epsilon: .outside(epsilon), weightDecay: decay,
          momentum: .warming(rise))
      }
      return try setting(rule, arguments)
    })

  /// `torch.RAdam(model.parameters(), lr=0.01)`.
  static let radam = FrameworkCall(
    optimizer: .torch, "RAdam",
    summary: "Adam that moves by momentum alone until its average of squares can be trusted.",
    formula: """
      ρ∞ = 2/(1 − β₂) − 1; ρ = ρ∞ − 2tβ₂ᵗ/(1 − β₂ᵗ); m̂ = m/(1 − β₁ᵗ); \
      r = √((ρ − 4)(ρ − 2)ρ∞ / ((ρ∞ − 4)(ρ∞ − 2)ρ)); \
      θ ← θ − lr·m̂·r·√(1 − β₂ᵗ)/(√v + eps) where ρ > 5, θ ← θ − lr·m̂ before
      """,
    parameters: [
      .params, .torchRate(default: "0.001"), .torchBetas, .torchEpsilon(default: "1e-8"),
      .torchWeightDecay(), .torchDecoupled, .foreach, .maximize, .capturable, .differentiable,
    ],
    source: "torch/optim/radam.py", example: "torch.RAdam(model.parameters(), lr=0.01)",
    traps: [
      .coupledDecay, .unscaledStart,
      .neverRectified(at: "betas") { context in
        guard case .list(let items) = context.arguments["betas"].kind, items.count == 2,
          case .number(let beta2) = items[1].kind
        else { return nil }
        return beta2
      },
    ],
    make: { arguments throws(FrameworkError) in
      let betas = try arguments.torchBetas()
      let epsilon = try arguments.torchNumber("eps")
      let decay = try arguments.torchDecay()
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try RAdam<Double>(
          beta1: betas.first, beta2: betas.second, epsilon: .hat(epsilon), weightDecay: decay)
      }
      return try setting(rule, arguments)
    })
}

extension FrameworkParameter {
  static let torchDecoupled = FrameworkParameter(
    "decoupled_weight_decay", .truth, default: "False",
    "whether weights decay beside the gradient, as in AdamW")
}

extension FrameworkArguments {
  /// `weight_decay`, inside or beside the gradient.
  func torchDecay() throws(FrameworkError) -> WeightDecay {
    let strength = try torchNumber("weight_decay")
    return try truth("decoupled_weight_decay") ? .decoupled(strength) : .coupled(strength)
  }
}

extension FrameworkTrap {
  static let unscaledStart = FrameworkTrap(
    "unscaled-start", "the first updates are the rate times a gradient, not the rate",
    reason: """
      until v rests on more than five gradients RAdam moves by momentum alone: where gradients are \
      1000 the first step is 1000 times the rate, for any beta 2 the same
      """)

  /// β₂ so small that v is never trusted.
  static func neverRectified(
    at parameter: Name, _ beta2: @escaping @Sendable (Context) -> Double?
  ) -> FrameworkTrap {
    FrameworkTrap(
      "never-rectified", at: parameter, "the average of squares is never used",
      reason: """
        it averages about 2/(1 − beta 2) − 1 gradients, which must be more than 5; with a beta 2 up \
        to 2/3 all updates are momentum alone
        """,
      when: { context in beta2(context).map { 2 / (1 - $0) - 1 <= 5 } ?? false })
  }
}
