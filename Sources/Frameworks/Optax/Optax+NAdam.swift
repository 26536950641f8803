internal import Optimization

extension Optax {
  /// `optax.nadam(learning_rate=0.01)`.
  static let nadam = FrameworkCall(
    optimizer: .optax, "nadam",
    summary: "Adam that looks ahead, with a constant momentum: adam with nesterov=True.",
    formula: nadamFormula,
    parameters: .adam + [.nesterov(default: "True")],
    source: "optax/_src/alias.py", example: "optax.nadam(learning_rate=0.01)",
    make: { arguments throws(FrameworkError) in
      try makeAdam(arguments, isNesterov: try arguments.truth("nesterov"))
    })

  /// `optax.nadamw(learning_rate=0.01)`.
  static let nadamW = FrameworkCall(
    optimizer: .optax, "nadamw",
    summary: "nadam whose weights decay beside the gradient: adamw with nesterov=True.",
    formula: nadamFormula,
    parameters: .adam + [.optaxWeightDecay(default: "0.0001"), .mask, .nesterov(default: "True")],
    source: "optax/_src/alias.py",
    example: "optax.nadamw(learning_rate=0.01, weight_decay=0.0001)",
    traps: [.optaxDecay],
    make: { arguments throws(FrameworkError) in
      try makeAdam(arguments, isNesterov: try arguments.truth("nesterov"), decays: true)
    })

  private static let nadamFormula: StaticString = """
    m ← b1·m + (1 − b1)g; v ← b2·v + (1 − b2)g²; θ ← θ − learning_rate · \
    ((b1·m/(1 − b1ᵗ⁺¹) + (1 − b1)g/(1 − b1ᵗ)) / (√(v/(1 − b2ᵗ) + eps_root) + eps) + weight_decay·θ)
    """

  /// `optax.radam(learning_rate=0.01)`.
  static let radam = FrameworkCall(
    optimizer: .optax, "radam",
    summary: "Adam that moves by momentum alone until its average of squares can be trusted.",
    formula: """
      ρ∞ = 2/(1 − b2) − 1; ρ = ρ∞ − 2t·b2ᵗ/(1 − b2ᵗ); m̂ = m/(1 − b1ᵗ); v̂ = v/(1 − b2ᵗ); \
      r = √((ρ − 4)(ρ − 2)ρ∞ / ((ρ∞ − 4)(ρ∞ − 2)ρ)); θ ← θ − learning_rate·r·m̂ / \
      (√(v̂ + eps_root) + eps) where ρ ≥ threshold, θ ← θ − learning_rate·m̂ before
      """,
    parameters: [
      .optaxRate, .b1, .b2(default: "0.999"), .optaxEpsilon(default: "1e-8"), .rootEpsilon,
      FrameworkParameter(
        "threshold", .number, default: "5.0", range: "≥ 4",
        "how many gradients the average of squares must rest on"),
      .nesterov(default: "False"),
    ],
    source: "optax/_src/transform.py", example: "optax.radam(learning_rate=0.01)",
    traps: [.unscaledStart, .neverRectified(at: "b2") { $0.number("b2") }],
    make: { arguments throws(FrameworkError) in
      let numbers = try AdamNumbers(arguments)
      let threshold = try arguments.number("threshold")
      guard threshold.isFinite, threshold >= 4 else {
        throw .outside(
          "threshold", "at least 4", threshold,
          then: "Optax goes on, and takes the root of a negative number")
      }
      let isNesterov = try arguments.truth("nesterov")
      let rates = try arguments.rates("learning_rate")
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try RAdam<Double>(
          beta1: numbers.b1, beta2: numbers.b2, epsilon: numbers.epsilon,
          threshold: threshold.nextDown, isNesterov: isNesterov)
      }
      return OptimizerSetting(rule, rates: rates)
    })
}
