internal import Optimization

extension Optax.ReduceOnPlateau {
  /// `optax.contrib.reduce_on_plateau(lr=0.1, factor=0.5, patience=2)`.
  static let call = FrameworkCall(
    .optax, "contrib.reduce_on_plateau", aliases: ["reduce_on_plateau"],
    summary: "Multiplies the scale of the updates by factor when a metric has stopped improving.",
    formula: "scale ← max(scale · factor, min_scale) after patience values without improvement",
    parameters: parameters, source: "optax.contrib.reduce_on_plateau",
    example: "optax.contrib.reduce_on_plateau(lr=0.1, factor=0.5, patience=2)", worked: [],
    traps: [
      FrameworkTrap(
        "patience-reached", at: "patience", "the rate falls after patience bad values",
        reason: """
          Optax reduces when there are as many bad values as patience, PyTorch when there are \
          more: for the same curve PyTorch's patience is one less
          """,
        when: { $0.arguments.isGiven("patience") && $0.whole("patience") != 0 }),
      FrameworkTrap(
        "patience-zero", at: "patience",
        "with patience=0 it is the values that improve that reduce",
        reason: "Optax asks whether the count of bad values equals patience, and it is then 0",
        when: { $0.whole("patience") == 0 }),
      FrameworkTrap(
        "acts-at-once", "a value acts on the update it is given with, not on the next",
        reason: "Optax is given the value with the gradient, before the update; PyTorch after it"),
      FrameworkTrap(
        "negative-metric", "with a negative metric, values that are worse count as better",
        reason: "Optax compares with best · (1 - rtol), which lies above a negative best; use atol",
        when: { context in
          (context.number("rtol") ?? 0) > 0 && context.metrics?.contains { $0 < 0 } ?? false
        }),
      FrameworkTrap(
        "nan-metric", "a metric that is NaN counts as a bad value",
        reason: "no comparison with NaN is true, so Optax finds no improvement",
        when: { $0.metrics?.contains { $0.isNaN } ?? false }),
    ],
    make: { arguments throws(FrameworkError) in
      let rule = try Optax.ReduceOnPlateau(
        factor: arguments.number("factor"), patience: arguments.whole("patience"),
        relative: arguments.number("rtol"), absolute: arguments.number("atol"),
        cooldown: arguments.whole("cooldown"),
        accumulation: arguments.whole("accumulation_size"),
        minimumScale: arguments.number("min_scale"))
      let rate = try arguments.number("lr")
      try checkRate(rate, "lr")
      return .plateau(
        FrameworkPlateau(
          immediate: State(), rate: { rate * $0.scale }, step: { rule.step(&$0, value: $1) }))
    })

  private static let parameters: [FrameworkParameter] = [
    FrameworkParameter(
      "factor", .number, default: "0.1", range: "between 0 and 1",
      "what a reduction multiplies by"),
    FrameworkParameter(
      "patience", .whole, default: "10", range: "≥ 0", "bad values that lead to a reduction"),
    FrameworkParameter(
      "rtol", .number, default: "1e-4", range: "0 to 1",
      "by what part of the best value a value must be better"),
    FrameworkParameter(
      "atol", .number, default: "0.0", range: "≥ 0", "by how much a value must be better"),
    FrameworkParameter(
      "cooldown", .whole, default: "0", range: "≥ 0", "values of rest after a reduction"),
    FrameworkParameter(
      "accumulation_size", .whole, default: "1", range: "> 0", "how many values are averaged to one"
    ),
    FrameworkParameter("min_scale", .number, default: "0.0", range: "≥ 0", "the lowest scale"),
    FrameworkParameter(
      "lr", .rate, default: "1.0", range: "≥ 0", keywordOnly: true,
      "the rate that the scale multiplies"),
  ]
}
