internal import Optimization

extension Timm.WSDLRScheduler {
  /// `timm.WSDLRScheduler(lr=0.1, t_initial=70, decay_t=20)`.
  static let call = FrameworkCall(
    .timm, "WSDLRScheduler",
    summary: "Warm-up, a level or slowly falling phase, and a decay to the lowest rate.",
    formula: """
      η(t) = lr_min + (max(lr · stable(s), lr_min) − lr_min) · decay(p), s = t − warmup_t, p the \
      part of the last decay_t of t_initial steps that is over
      """,
    parameters: parameters, source: "timm.scheduler.wsd_lr.WSDLRScheduler",
    example:
      "timm.WSDLRScheduler(lr=0.1, t_initial=70, decay_t=20, decay_fn=\"linear\", warmup_t=10)",
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(60, 0.1),
      WorkedValue(70, 0.05), WorkedValue(80, 0), WorkedValue(99, 0),
    ],
    traps: [
      FrameworkTrap(
        "warm-up-before", at: "t_initial", "t_initial does not include the warm-up",
        reason: "the warm-up always goes before it: the run has warmup_t + t_initial steps",
        when: { ($0.number("warmup_t") ?? 0) > 0 }),
      FrameworkTrap(
        "falls-on", at: "stable_fn", "the stable phase goes on falling within the decay",
        reason: "timm multiplies the two factors",
        when: { !$0.arguments.isText("stable_fn", "constant") }),
    ],
    make: { arguments throws(FrameworkError) in
      let warmUp = try Timm.WarmUp(
        steps: arguments.whole("warmup_t"), from: arguments.number("warmup_lr_init"),
        isPrefix: true)
      return try arguments.noisy(
        try Timm.WSDLRScheduler(
          rate: arguments.optimizerRate(), steps: arguments.whole("t_initial"),
          decaySteps: arguments.whole("decay_t"), minimum: arguments.number("lr_min"),
          stable: stable(arguments), decay: decay(arguments), warmUp: warmUp))
    })

  private static let parameters: [FrameworkParameter] =
    [
      FrameworkParameter(
        "t_initial", .whole, range: "> 0", "steps after the warm-up, the decay included"),
      FrameworkParameter(
        "decay_t", .whole, range: "> 0, ≤ t_initial", "steps of the decay, the last ones"),
      .lowestRate,
      FrameworkParameter(
        "stable_fn", .choice, default: "\"constant\"", range: "one of the choices",
        choices: stableFunctions, "the factor of the stable phase"),
      FrameworkParameter(
        "stable_timescale", .number, default: "None", range: "> 0",
        "how slowly a stable phase falls; warmup_t when not given"),
      FrameworkParameter(
        "stable_power", .number, default: "0.5", range: "> 0", "the power of stable_fn=\"power\""),
      FrameworkParameter(
        "decay_fn", .choice, default: "\"1-sqrt\"", range: "one of the choices, or a lambda",
        choices: decayFunctions, "the factor of the decay"),
      FrameworkParameter(
        "decay_power", .number, default: "0.5", range: "> 0", "the power of decay_fn=\"power\""),
      FrameworkParameter(
        "decay_ratio", .number, default: "0.1", range: "between 0 and 1",
        "how far decay_fn=\"exp\" goes down before it is stretched to 0"),
    ] + [FrameworkParameter].warmUp(isPrefix: nil) + .noise + [.initialize]

  private static let stableFunctions: [Name] = ["constant", "rsqrt", "power"]
  private static let decayFunctions: [Name] = ["linear", "1-sqrt", "cosine", "power", "exp"]

  private static func stable(_ arguments: FrameworkArguments) throws(FrameworkError) -> Stable {
    let name = try arguments.choice(
      "stable_fn", of: stableFunctions, then: "timm raises a ValueError")
    let power = try arguments.number("stable_power")
    try checkPositive(power, "stable_power", then: "timm raises a ValueError")
    if name == "constant" { return .constant }
    let timescale = try arguments.optionalNumber("stable_timescale")
    let warmUp = try arguments.number("warmup_t")
    guard timescale != nil || warmUp > 0 else {
      throw FrameworkError(
        "stable_timescale", "must be given where there is no warm-up",
        then: "timm raises a ValueError")
    }
    try checkPositive(
      timescale ?? warmUp, "stable_timescale", then: "timm raises a ValueError")
    return .power(name == "rsqrt" ? 0.5 : power, timescale: timescale ?? warmUp)
  }

  private static func decay(_ arguments: FrameworkArguments) throws(FrameworkError) -> Decay {
    let power = try arguments.number("decay_power")
    try checkPositive(power, "decay_power", then: "timm raises a ValueError")
    let ratio = try arguments.number("decay_ratio")
    guard 0 < ratio, ratio < 1 else {
      throw .outside("decay_ratio", "between 0 and 1", ratio, then: "timm raises a ValueError")
    }
    if case .function = arguments["decay_fn"].kind {
      return .function(try arguments.checkedFunction("decay_fn", at: 0.5))
    }
    let name = try arguments.choice(
      "decay_fn", of: decayFunctions, then: "timm raises a ValueError")
    switch name {
    case "linear": return .linear
    case "cosine": return .cosine
    case "power": return .power(power)
    case "exp": return .exponential(ratio: ratio)
    default: return .squareRoot
    }
  }
}
