internal import Optimization

extension Optax {
  /// `optax.adamax(learning_rate=0.01)`.
  static let adamax = FrameworkCall(
    optimizer: .optax, "adamax",
    summary: "Adam with the largest recent gradient in place of the root mean square.",
    formula: """
      m ← b1·m + (1 − b1)g; u ← max(b2·u, |g| + eps); θ ← θ − learning_rate · m/(1 − b1ᵗ) / u
      """,
    parameters: adamaxParameters,
    source: "optax/_src/transform.py", example: "optax.adamax(learning_rate=0.01)",
    make: { arguments throws(FrameworkError) in try makeAdamax(arguments, .none) })

  /// `optax.adamaxw(learning_rate=0.01)`.
  static let adamaxW = FrameworkCall(
    optimizer: .optax, "adamaxw",
    summary: "Adamax whose weights decay beside the gradient.",
    formula: """
      m and u as in adamax; θ ← θ − learning_rate · (m/(1 − b1ᵗ) / u + weight_decay·θ)
      """,
    parameters: adamaxParameters + [.optaxWeightDecay(default: "0.0001"), .mask],
    source: "optax/_src/alias.py",
    example: "optax.adamaxw(learning_rate=0.01, weight_decay=0.0001)",
    traps: [.optaxDecay],
    make: { arguments throws(FrameworkError) in
      try makeAdamax(arguments, try arguments.optaxWeightDecay())
    })

  private static let adamaxParameters: [FrameworkParameter] = [
    .optaxRate, .b1, .b2(default: "0.999"), .optaxEpsilon(default: "1e-8"),
  ]

  private static func makeAdamax(
    _ arguments: FrameworkArguments, _ decay: WeightDecay
  ) throws(FrameworkError) -> OptimizerSetting {
    let betas = try arguments.optaxBetas()
    let epsilon = try arguments.number("eps")
    try checkRate(epsilon, "eps", then: "Optax goes on, and its divisor may be 0 or negative")
    let rates = try arguments.rates("learning_rate")
    let rule = try FrameworkError.renaming { () throws(ScheduleError) in
      try Adamax<Double>(
        beta1: betas.first, beta2: betas.second, epsilon: epsilon, weightDecay: decay)
    }
    return OptimizerSetting(rule, rates: rates)
  }
}
