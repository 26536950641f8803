internal import Optimization

extension FrameworkTrap {
  static let warmUpUnderneath = FrameworkTrap(
    "warm-up-underneath", at: "warmup_t", "the rate jumps down at the end of the warm-up",
    reason: """
      without warmup_prefix=True the curve runs underneath from step 0, and the warm-up, which \
      aims at the full rate, covers its head; t_initial then includes the warm-up
      """,
    when: { ($0.number("warmup_t") ?? 0) > 0 && !$0.isTrue("warmup_prefix") })

  static let cycleLimit = FrameworkTrap(
    "one-cycle", at: "cycle_limit", "there is only one cycle: cycle_mul and cycle_decay do nothing",
    reason: "cycle_limit is 1 unless it is given; after the cycles timm holds lr_min",
    when: { context in
      guard context.whole("cycle_limit") == 1 else { return false }
      return context.number("cycle_mul") != 1 || context.number("cycle_decay") != 1
    })

  static let timmRestartRounding = restartRounding(
    first: "t_initial", factor: "cycle_mul", limit: "cycle_limit")

  static let noDefaultDecay = FrameworkTrap(
    "no-decay", at: "decay_rate", "the rate never falls",
    reason: "decay_rate is 1 unless it is given",
    when: { $0.number("decay_rate") == 1 })

  static let shiftedDecay = FrameworkTrap(
    "warm-up-before", at: "warmup_t", "decay_t counts from the end of the warm-up",
    reason: """
      warmup_prefix is True here unless it is given, and False in timm's cosine, tanh and \
      polynomial schedulers
      """,
    when: { ($0.number("warmup_t") ?? 0) > 0 && $0.isTrue("warmup_prefix") })
}
