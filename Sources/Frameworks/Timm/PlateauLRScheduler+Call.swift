internal import Optimization

extension Timm.PlateauLRScheduler {
  /// `timm.PlateauLRScheduler(lr=0.1, decay_rate=0.5, patience_t=2, mode="min")`.
  static let call = FrameworkCall(
    .timm, "PlateauLRScheduler",
    summary: "Multiplies the rate by decay_rate when a metric has stopped improving.",
    formula: "lr ← max(lr · decay_rate, lr_min) after more than patience_t bad values",
    parameters: parameters, source: "timm.scheduler.PlateauLRScheduler",
    example: "timm.PlateauLRScheduler(lr=0.1, decay_rate=0.5, patience_t=2, mode=\"min\")",
    worked: [],
    traps: [
      FrameworkTrap(
        "rising-metric", at: "mode", "the metric is expected to rise",
        reason:
          "mode is \"max\" unless it is given, where PyTorch has \"min\": a loss needs \"min\"",
        when: { !$0.arguments.isGiven("mode") }),
      FrameworkTrap(
        "deaf-warm-up", at: "warmup_t", "the metric is passed over up to step warmup_t",
        reason: "in the warm-up the scheduler of PyTorch inside is not asked: its best value too",
        when: { ($0.number("warmup_t") ?? 0) > 0 }),
      FrameworkTrap(
        "patience-plus-one", at: "patience_t", "the rate falls after patience_t + 1 bad values",
        reason: "it is PyTorch's ReduceLROnPlateau, whose patience is exceeded, not reached",
        when: { $0.arguments.isGiven("patience_t") }),
      FrameworkTrap(
        "negative-metric", "with a negative metric, values that are worse can count as better",
        reason: "the threshold is a part of the best value, as in PyTorch's ReduceLROnPlateau",
        when: { $0.metrics?.contains { $0 < 0 } ?? false }),
      FrameworkTrap(
        "nan-metric", "a metric that is NaN counts as a bad value",
        reason: "no comparison with NaN is true, so PyTorch finds no improvement",
        when: { $0.metrics?.contains { $0.isNaN } ?? false }),
      FrameworkTrap(
        "deprecated", "timm will remove this scheduler",
        reason: "it warns so itself: the state is not kept in checkpoints; prefer a fixed schedule"),
    ],
    make: { arguments throws(FrameworkError) in
      let rule = Timm.PlateauLRScheduler(
        base: try arguments.optimizerRate(),
        warmUp: try Timm.WarmUp(
          steps: arguments.whole("warmup_t"), from: arguments.number("warmup_lr_init")),
        controller: try controller(arguments), noise: try arguments.noise())
      return .plateau(
        FrameworkPlateau(
          try rule.start(), rate: { rule.rate($0) }, step: { rule.step(&$0, metric: $1) }))
    })

  private static func controller(
    _ arguments: FrameworkArguments
  ) throws(FrameworkError) -> PlateauController {
    let mode = try arguments.choice("mode", of: ["min", "max"], then: "timm raises a ValueError")
    let factor = try arguments.number("decay_rate")
    guard factor < 1 else {
      throw .outside("decay_rate", "below 1", factor, then: "timm raises a ValueError")
    }
    let (amount, patience) = (try arguments.number("threshold"), try arguments.whole("patience_t"))
    let (rest, lowest) = (try arguments.whole("cooldown_t"), try arguments.number("lr_min"))
    do throws(ScheduleError) {
      return try PlateauController(
        mode: mode == "max" ? .maximum : .minimum, factor: factor, patience: patience,
        threshold: PlateauThreshold(relative: amount, of: .signed), cooldown: rest, floor: lowest,
        minimalChange: 1e-8)
    } catch {
      throw FrameworkError(
        error,
        named: [
          ("factor", "decay_rate"), ("patience", "patience_t"), ("relative", "threshold"),
          ("cooldown", "cooldown_t"), ("floor", "lr_min"),
        ])
    }
  }

  private static let parameters: [FrameworkParameter] =
    [
      FrameworkParameter(
        "decay_rate", .number, default: "0.1", range: "at least 0, below 1",
        "what a reduction multiplies by"),
      FrameworkParameter(
        "patience_t", .whole, default: "10", range: "≥ 0", "bad values that are suffered"),
      FrameworkParameter(
        "threshold", .number, default: "1e-4", range: "≥ 0",
        "by what part of the best value a value must be better"),
      FrameworkParameter(
        "cooldown_t", .whole, default: "0", range: "≥ 0", "values of rest after a reduction"),
      .warmUpTime, .warmUpInitial, .lowestRate,
      FrameworkParameter(
        "mode", .choice, default: "\"max\"", range: "one of the choices", choices: ["min", "max"],
        "whether the metric shall fall or rise"),
      .noiseRange,
      FrameworkParameter(
        "noise_type", .text, default: "\"normal\"", range: "\"normal\", or anything else",
        "how noise is drawn; evenly unless normal"),
    ] + [FrameworkParameter].noiseSettings(seed: "None") + [.initialize]
}
