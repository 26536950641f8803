internal import Optimization

// What several schedulers of timm have in common.

extension FrameworkParameter {
  static let firstCycle = FrameworkParameter(
    "t_initial", .whole, range: "> 0", "steps of the first cycle")
  static let lowestRate = FrameworkParameter(
    "lr_min", .rate, default: "0.0", range: "≥ 0", "the lowest rate")
  static let kDecay = FrameworkParameter(
    "k_decay", .number, default: "1.0", range: "> 0", "the power of the progress")
  static let initialize = FrameworkParameter(
    "initialize", .truth, default: "True", "whether the optimizer's rate is noted; as pasted")
  static let warmUpInitial = FrameworkParameter(
    "warmup_lr_init", .rate, default: "0.0", range: "≥ 0", "the rate of step 0 in the warm-up")
  static let noiseRange = FrameworkParameter(
    "noise_range_t", .number, default: "None", range: "a step, or [from, to]",
    "the steps that have noise; from one step on, or from one and before another")

  static let warmUpTime = FrameworkParameter(
    "warmup_t", .whole, default: "0", range: "≥ 0", "steps of the warm-up")
}

extension [FrameworkParameter] {
  static let cycles: Self = [
    FrameworkParameter(
      "cycle_mul", .number, default: "1.0", range: "≥ 1",
      "what each next length is multiplied by"),
    FrameworkParameter(
      "cycle_decay", .number, default: "1.0", range: "≥ 0",
      "what each next height is multiplied by"),
    FrameworkParameter(
      "cycle_limit", .whole, default: "1", range: "≥ 0", "how many cycles there are"),
  ]

  /// The warm-up; its switch only where there is one.
  static func warmUp(isPrefix: StaticString?) -> Self {
    var parameters: Self = [.warmUpTime, .warmUpInitial]
    if let isPrefix {
      parameters.append(
        FrameworkParameter(
          "warmup_prefix", .truth, default: isPrefix,
          "whether the warm-up goes before the curve, not over its head"))
    }
    return parameters + [
      FrameworkParameter(
        "t_in_epochs", .truth, default: "True", "whether steps are epochs, or updates")
    ]
  }

  static let noise: Self = [.noiseRange] + noiseSettings(seed: "42")

  static func noiseSettings(seed: StaticString) -> Self {
    [
      FrameworkParameter(
        "noise_pct", .number, default: "0.67", range: "> 0",
        "the part of the rate that noise stays below"),
      FrameworkParameter(
        "noise_std", .number, default: "1.0", "the spread of the noise, as a part of the rate"),
      FrameworkParameter(
        "noise_seed", .whole, default: seed, "what the step is added to, to seed its noise"),
    ]
  }
}

extension FrameworkArguments {
  func cycles() throws(FrameworkError) -> Timm.Cycles {
    try Timm.Cycles(
      firstSteps: whole("t_initial"), lengthFactor: number("cycle_mul"),
      heightFactor: number("cycle_decay"), limit: whole("cycle_limit"))
  }

  func warmUp() throws(FrameworkError) -> Timm.WarmUp {
    try Timm.WarmUp(
      steps: whole("warmup_t"), from: number("warmup_lr_init"), isPrefix: truth("warmup_prefix"))
  }
}
