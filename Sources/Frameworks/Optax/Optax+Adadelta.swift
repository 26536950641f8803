internal import Optimization

extension Optax {
  /// `optax.adadelta(learning_rate=1.0)`.
  static let adadelta = FrameworkCall(
    optimizer: .optax, "adadelta",
    summary: "Steps as long as the recent steps, scaled by the recent gradients.",
    formula: """
      g ← g + weight_decay·θ; v ← rho·v + (1 − rho)·g²; Δ ← √(d + eps)/√(v + eps)·g; \
      d ← rho·d + (1 − rho)·Δ²; θ ← θ − learning_rate·Δ
      """,
    parameters: [
      FrameworkParameter(
        "learning_rate", .rate, default: "None", range: "≥ 0",
        "the learning rate, or a schedule of it"),
      FrameworkParameter(
        "rho", .number, default: "0.9", range: "0 to 1", "what is kept of the means"),
      .optaxRootEpsilon(default: "1e-6"),
      FrameworkParameter(
        "weight_decay", .number, default: "0.0", range: "≥ 0",
        "times the weights, added to the gradient"),
      FrameworkParameter(
        "weight_decay_mask", .text, default: "None", range: "None",
        "which weights decay; there is one here"),
    ],
    source: "optax.adadelta", example: "optax.adadelta(learning_rate=1.0)",
    traps: [
      FrameworkTrap(
        "climbs", "without a learning_rate it climbs",
        reason: """
          the learning rate is what turns the sign of the update; where it is None, the update is \
          added as it is, uphill
          """,
        when: { $0.arguments.isNone("learning_rate") })
    ],
    make: { arguments throws(FrameworkError) in
      let rho = try arguments.optaxFraction("rho")
      let epsilon = try arguments.optaxNumber("eps")
      let decay = WeightDecay.coupled(try arguments.optaxNumber("weight_decay"))
      guard arguments.isNone("weight_decay_mask") else {
        throw FrameworkError("weight_decay_mask", "must be None; all weights are one here")
      }
      let rates =
        arguments.isNone("learning_rate")
        ? AnySchedule(Uphill()) : try arguments.rates("learning_rate")
      return try FrameworkError.renaming([("decay", "rho")]) { () throws(ScheduleError) in
        OptimizerSetting(
          try AdaDelta(decay: rho, epsilon: epsilon, weightDecay: decay), rates: rates)
      }
    })

  /// What no learning rate amounts to.
  private struct Uphill: Schedule {
    func rate(at step: Int) -> Double { -1 }
  }
}
