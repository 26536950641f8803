internal import Optimization

extension Torch.ReduceLROnPlateau {
  /// `torch.ReduceLROnPlateau(lr=0.1, factor=0.5, patience=2)`.
  static let call = FrameworkCall(
    .torch, "ReduceLROnPlateau",
    summary: "Multiplies the rate by factor when a metric has stopped improving.",
    formula: "lr ← max(lr · factor, min_lr) after more than patience epochs without improvement",
    parameters: [
      FrameworkParameter(
        "mode", .choice, default: "\"min\"", range: "one of the choices", choices: ["min", "max"],
        "whether the metric shall fall or rise"),
      FrameworkParameter(
        "factor", .number, default: "0.1", range: "at least 0, below 1",
        "what a reduction multiplies by"),
      FrameworkParameter(
        "patience", .whole, default: "10", range: "≥ 0", "bad epochs that are suffered"),
      FrameworkParameter(
        "threshold", .number, default: "1e-4", "by how much a value must be better to count"),
      FrameworkParameter(
        "threshold_mode", .choice, default: "\"rel\"", range: "one of the choices",
        choices: ["rel", "abs"], "whether threshold is a part of the best value"),
      FrameworkParameter(
        "cooldown", .whole, default: "0", range: "≥ 0", "epochs of rest after a reduction"),
      FrameworkParameter("min_lr", .rate, default: "0", range: "≥ 0", "the lowest rate"),
      FrameworkParameter(
        "eps", .number, default: "1e-8", "smaller reductions are not made"),
    ],
    source: "torch.optim.lr_scheduler.ReduceLROnPlateau",
    example: "torch.ReduceLROnPlateau(lr=0.1, factor=0.5, patience=2)", worked: [],
    traps: [
      FrameworkTrap(
        "patience-plus-one", at: "patience", "the rate falls after patience + 1 bad epochs",
        reason: """
          PyTorch reduces when there are more bad epochs than patience, Keras and Optax when \
          there are as many: their patience is one more for the same curve
          """,
        when: { $0.arguments.isGiven("patience") }),
      FrameworkTrap(
        "negative-metric", "with a negative metric, values that are worse count as better",
        reason: """
          PyTorch compares with best · (1 − threshold), which lies above a negative best; \
          use threshold_mode="abs"
          """,
        when: { context in
          context.arguments.isText("threshold_mode", "rel")
            && context.metrics?.contains { $0 < 0 } ?? false
        }),
      FrameworkTrap(
        "nan-metric", "a metric that is NaN counts as a bad epoch",
        reason: "no comparison with NaN is true, so PyTorch finds no improvement",
        when: { $0.metrics?.contains { $0.isNaN } ?? false }),
    ],
    make: { arguments throws(FrameworkError) in
      .plateau(
        try FrameworkPlateau(controller(arguments), rate: arguments.optimizerRate()))
    })
}
