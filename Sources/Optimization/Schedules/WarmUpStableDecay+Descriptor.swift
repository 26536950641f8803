extension WarmUpStableDecay {
  /// `wsd(0.1, warmup: 10, stable: 50, decay: 40, cooldown: "sqrt")`.
  public static let descriptor = ScheduleDescriptor(
    name: "wsd", title: "Warm-up, stable, decay",
    summary: "Climbs in a straight line, stays at the peak, then cools down.",
    formula: """
      η(t) = from + (peak − from) · t / warmup, then peak for stable steps, \
      then to + (peak − to) · left(z) with z = 0…1 over decay steps; \
      left by cooldown: 1 − z, ½(1 + cos πz) or 1 − √z
      """,
    parameters: [
      ParameterDescriptor(
        first: "peak", property: "peak", meaning: "rate of the stable part",
        unit: "learning rate", range: "≥ from, ≥ to"),
      ParameterDescriptor(
        "from", property: "start", meaning: "rate at step 0", unit: "learning rate",
        range: "≥ 0", default: "0"),
      ParameterDescriptor(
        "to", property: "floor", meaning: "final rate", unit: "learning rate", range: "≥ 0",
        default: "0"),
      ParameterDescriptor(
        "warmup", property: "warmup", meaning: "steps of the climb", unit: "steps", range: "≥ 0"),
      ParameterDescriptor(
        "stable", property: "stable", meaning: "steps at the peak", unit: "steps", range: "≥ 0"),
      ParameterDescriptor(
        "decay", property: "decay", meaning: "steps of the cooldown", unit: "steps",
        range: "> 0"),
      ParameterDescriptor(
        "cooldown", property: "cooldown", meaning: "how the rate falls", unit: "word",
        range: "'linear', 'cosine' or 'sqrt'", default: "'linear'"),
    ],
    source: "Hu et al., “MiniCPM”, arXiv:2404.06395, §4; Hägele et al., arXiv:2405.18392",
    example: "wsd(0.1, warmup: 10, stable: 50, decay: 40, cooldown: 'sqrt')",
    worked: [
      WorkedValue(0, 0), WorkedValue(5, 0.05), WorkedValue(10, 0.1), WorkedValue(60, 0.1),
      WorkedValue(70, 0.05), WorkedValue(100, 0), WorkedValue(1000, 0),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try WarmUpStableDecay(
          from: arguments.number("from"), peak: arguments.number("peak"),
          to: arguments.number("to"), warmup: arguments.whole("warmup"),
          stable: arguments.whole("stable"), decay: arguments.whole("decay"),
          cooldown: cooldown(named: arguments.word("cooldown"))))
    })

  private static func cooldown(named word: Name) throws(ScheduleError) -> Cooldown {
    if word == "linear" { return .linear }
    if word == "cosine" { return .cosine }
    if word == "sqrt" { return .squareRoot }
    throw .wrongKind("cooldown", expected: "'linear', 'cosine' or 'sqrt'")
  }
}
