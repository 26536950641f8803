internal import Optimization

extension Keras {
  /// `keras.Adadelta(learning_rate=1.0)`.
  static let adadelta = FrameworkCall(
    optimizer: .keras, "Adadelta",
    summary: "Steps as long as the recent steps, scaled by the recent gradients.",
    formula: """
      v ← rho·v + (1 − rho)·g²; Δ ← √(d + epsilon)/√(v + epsilon)·g; \
      d ← rho·d + (1 − rho)·Δ²; θ ← θ − learning_rate·Δ
      """,
    parameters: [
      .kerasRate(default: "0.001"), .kerasRho(default: "0.95"), .kerasEpsilon,
      .kerasWeightDecay(),
    ] + .kerasOptimizer,
    source: "keras.optimizers.Adadelta", example: "keras.Adadelta(learning_rate=1.0)",
    traps: [
      .tinyDefault("the rule finds its own step length: the paper's rate is 1.0, as PyTorch's")
    ] + .kerasOptimizer,
    make: { arguments throws(FrameworkError) in
      let rho = try arguments.kerasRho()
      let epsilon = try arguments.kerasEpsilon().inside
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try AdaDelta<Double>(decay: rho, epsilon: epsilon)
      }
      return try setting(rule, arguments)
    })
}

extension FrameworkParameter {
  static func kerasRho(default text: StaticString) -> FrameworkParameter {
    FrameworkParameter(
      "rho", .number, default: text, range: "0 to 1", "what is kept of the means")
  }
}

extension FrameworkArguments {
  /// Keras' ρ, which it does not check.
  func kerasRho() throws(FrameworkError) -> Double {
    let rho = try number("rho")
    try checkFraction(rho, "rho", then: "Keras takes it, and computes NaN")
    return rho
  }
}
