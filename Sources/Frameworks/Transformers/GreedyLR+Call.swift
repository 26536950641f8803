internal import Optimization

extension Transformers.GreedyLR {
  /// `transformers.get_greedy_schedule(lr=0.1, patience=2)`.
  static let call = FrameworkCall(
    .transformers, "get_greedy_schedule", aliases: ["GreedyLR"],
    summary: "Lowers the rate when a metric stalls, and raises it when it goes on improving.",
    formula: """
      lr ← max(lr · factor, min_lr) after more than patience bad values, min(lr / factor, max_lr) \
      after more than patience good ones
      """,
    parameters: parameters, source: "transformers.GreedyLR",
    example: "transformers.get_greedy_schedule(lr=0.1, factor=0.5, patience=2)", worked: [],
    traps: [
      FrameworkTrap(
        "patience-plus-one", at: "patience", "the rate changes after patience + 1 values",
        reason: "Transformers acts when there are more values in a row than patience",
        when: { $0.arguments.isGiven("patience") }),
      FrameworkTrap(
        "default-minimum", at: "min_lr", "the rate falls no further than 0.001",
        reason: "min_lr is 0.001 unless it is given, where ReduceLROnPlateau has 0",
        when: { !$0.arguments.isGiven("min_lr") }),
      FrameworkTrap(
        "nan-metric", "a metric that is NaN counts as a bad value",
        reason: "no comparison with NaN is true, so Transformers finds no improvement",
        when: { $0.metrics?.contains { $0.isNaN } ?? false }),
    ],
    make: { arguments throws(FrameworkError) in
      let rule = try Transformers.GreedyLR(settings(arguments))
      return .plateau(
        FrameworkPlateau(
          rule.start(rate: try arguments.optimizerRate()), rate: { $0.rate },
          step: { rule.step(&$0, metric: $1) }))
    })

  private static func settings(_ arguments: FrameworkArguments) throws(FrameworkError) -> Settings {
    var settings = Settings()
    let consequence: Name = "Transformers raises a ValueError"
    settings.isRising =
      try arguments.choice("mode", of: ["min", "max"], then: consequence) == "max"
    settings.isRelative =
      try arguments.choice("threshold_mode", of: ["rel", "abs"], then: consequence) == "rel"
    settings.factor = try arguments.number("factor")
    settings.patience = try arguments.whole("patience")
    settings.threshold = try arguments.number("threshold")
    settings.cooldown = try arguments.whole("cooldown")
    settings.warmUp = try arguments.whole("warmup")
    settings.minimumRate = try arguments.groupNumber("min_lr")
    settings.maximumRate = try arguments.groupNumber("max_lr")
    settings.smallestChange = try arguments.number("eps")
    settings.window = try arguments.truth("smooth") ? arguments.whole("window_size") : 1
    settings.resetStart = try arguments.whole("reset_start")
    return settings
  }

  private static let parameters: [FrameworkParameter] = [
    .optimizer,
    FrameworkParameter(
      "mode", .choice, default: "\"min\"", range: "one of the choices", choices: ["min", "max"],
      "whether the metric shall fall or rise"),
    FrameworkParameter(
      "factor", .number, default: "0.95", range: "above 0, below 1",
      "what a reduction multiplies by, and a rise divides by"),
    FrameworkParameter(
      "patience", .whole, default: "10", range: "≥ 0", "values in a row that are waited for"),
    FrameworkParameter(
      "threshold", .number, default: "1e-6", "by how much a value must be better to count"),
    FrameworkParameter(
      "threshold_mode", .choice, default: "\"abs\"", range: "one of the choices",
      choices: ["rel", "abs"], "whether threshold is a part of the best value"),
    FrameworkParameter(
      "cooldown", .whole, default: "0", range: "≥ 0", "values of rest after a reduction"),
    FrameworkParameter(
      "warmup", .whole, default: "0", range: "≥ 0", "values of rest after a rise"),
    FrameworkParameter("min_lr", .rate, default: "1e-3", range: "≥ 0", "the lowest rate"),
    FrameworkParameter("max_lr", .rate, default: "1.0", range: "≥ 0", "the highest rate"),
    FrameworkParameter("eps", .number, default: "1e-8", "smaller changes are not made"),
    FrameworkParameter("verbose", .truth, default: "False", "whether changes are printed"),
    FrameworkParameter("smooth", .truth, default: "False", "whether values are averaged"),
    FrameworkParameter(
      "window_size", .whole, default: "50", range: "> 0", "how many values are averaged"),
    FrameworkParameter(
      "reset_start", .whole, default: "500",
      "reductions at the lowest rate until it starts anew"),
  ]
}
