internal import Optimization

extension Keras.ReduceLROnPlateau {
  /// `keras.callbacks.ReduceLROnPlateau(lr=0.1, factor=0.5, patience=2)`.
  static let call = FrameworkCall(
    .keras, "callbacks.ReduceLROnPlateau", aliases: ["ReduceLROnPlateau"],
    summary: "Multiplies the rate by factor when a metric has stopped improving.",
    formula: "lr ← max(lr · factor, min_lr) after patience epochs without improvement",
    parameters: parameters, source: "keras.callbacks.ReduceLROnPlateau",
    example: "keras.callbacks.ReduceLROnPlateau(lr=0.1, factor=0.5, patience=2)", worked: [],
    traps: [
      FrameworkTrap(
        "patience-reached", at: "patience", "the rate falls after patience bad epochs",
        reason: """
          Keras reduces when there are as many bad epochs as patience, PyTorch when there are \
          more: for the same curve PyTorch's patience is one less
          """,
        when: { $0.arguments.isGiven("patience") }),
      FrameworkTrap(
        "cooldown-minus-one", at: "cooldown", "the cooldown rests one epoch less than it says",
        reason: """
          Keras counts the cooldown down before it looks at the metric, so the epoch that ends it \
          can be a bad one again; in PyTorch it cannot
          """,
        when: { ($0.number("cooldown") ?? 0) > 0 }),
      FrameworkTrap(
        "absolute-threshold", at: "min_delta", "min_delta is an amount, not a part of the metric",
        reason: "PyTorch's threshold is a part of the best value, unless threshold_mode is \"abs\"",
        when: { $0.arguments.isGiven("min_delta") }),
      FrameworkTrap(
        "nan-metric", "a metric that is NaN counts as a bad epoch; as the first, all later ones do",
        reason: """
          no comparison with NaN is true; the first value is taken as the best without any \
          comparison
          """,
        when: { $0.metrics?.contains { $0.isNaN } ?? false }),
    ],
    make: { arguments throws(FrameworkError) in
      let rule = try Keras.ReduceLROnPlateau(
        isRising: arguments.isRising(), factor: arguments.number("factor"),
        patience: arguments.whole("patience"), smallestGain: arguments.number("min_delta"),
        cooldown: arguments.whole("cooldown"), minimumRate: arguments.number("min_lr"))
      return .plateau(
        FrameworkPlateau(
          rule.start(rate: try arguments.optimizerRate()), rate: { $0.rate },
          step: { rule.step(&$0, metric: $1) }))
    })

  private static let parameters: [FrameworkParameter] = [
    FrameworkParameter(
      "monitor", .text, default: "\"val_loss\"", "the metric; its name matters to mode=\"auto\""),
    FrameworkParameter(
      "factor", .number, default: "0.1", range: "at least 0, below 1",
      "what a reduction multiplies by"),
    FrameworkParameter(
      "patience", .whole, default: "10", range: "≥ 0", "bad epochs that lead to a reduction"),
    FrameworkParameter("verbose", .number, default: "0", "whether Keras prints reductions"),
    FrameworkParameter(
      "mode", .choice, default: "\"auto\"", range: "one of the choices",
      choices: ["auto", "min", "max"], "whether the metric shall fall or rise"),
    FrameworkParameter(
      "min_delta", .number, default: "1e-4", "by how much a value must be better to count"),
    FrameworkParameter(
      "cooldown", .whole, default: "0", range: "≥ 0", "epochs of rest after a reduction"),
    FrameworkParameter("min_lr", .rate, default: "0.0", range: "≥ 0", "the lowest rate"),
    .optimizerRate,
  ]
}

extension FrameworkArguments {
  /// Which way the metric should go; `"auto"` is known for losses only.
  fileprivate func isRising() throws(FrameworkError) -> Bool {
    let mode = try choice(
      "mode", of: ["auto", "min", "max"], then: "Keras warns and goes on as with \"auto\"")
    if mode != "auto" { return mode == "max" }
    guard case .text(let monitor) = self["monitor"].kind else {
      throw FrameworkError("monitor", "must be a text such as \"val_loss\"")
    }
    guard Name(monitor) == "val_loss" || Name(monitor) == "loss" else {
      throw FrameworkError(
        "mode", "must be \"min\" or \"max\" for a metric that is no loss",
        then:
          "Keras looks among the metrics of the model, and raises a ValueError if it is not there")
    }
    return false
  }
}
