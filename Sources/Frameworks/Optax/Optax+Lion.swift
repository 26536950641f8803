internal import Optimization

extension Optax {
  /// `optax.lion(learning_rate=0.001)`.
  static let lion = FrameworkCall(
    optimizer: .optax, "lion",
    summary: "Moves every coordinate by exactly the rate, with the sign of an average.",
    formula: """
      θ ← θ − learning_rate·(sign(b1·m + (1 − b1)g) + weight_decay·θ); m ← b2·m + (1 − b2)g
      """,
    parameters: [
      .optaxRate, .b1("how much the memory weighs in the sign"),
      .b2(default: "0.99", "how much of the memory an update keeps"), .muType,
      .optaxWeightDecay(default: "0.001"), .mask,
    ],
    source: "optax/_src/transform.py", example: "optax.lion(learning_rate=0.001)",
    traps: [
      .defaultDecay(
        "weights decay by 0.001·learning_rate an update, Optax' default",
        reason: "Keras' Lion does not decay weights by default; write weight_decay")
    ],
    make: { arguments throws(FrameworkError) in
      let betas = try arguments.optaxBetas()
      let decay = try arguments.optaxWeightDecay()
      try arguments.checkOptaxType("mu_dtype")
      let rates = try arguments.rates("learning_rate")
      let rule = try FrameworkError.renaming { () throws(ScheduleError) in
        try Lion<Double>(beta1: betas.first, beta2: betas.second, weightDecay: decay)
      }
      return OptimizerSetting(rule, rates: rates)
    })
}
