internal import Optimization

// What the two calls with an exponential decay have in common.

extension FrameworkParameter {
  static let decayRate = FrameworkParameter(
    "decay_rate", .number, range: "≥ 0", "what transition_steps steps together multiply by")
  static let stairs = FrameworkParameter(
    "staircase", .truth, default: "False",
    "whether the rate changes only every transition_steps steps")
  static let limit = FrameworkParameter(
    "end_value", .rate, default: "None", range: "≥ 0",
    "the lowest rate where decay_rate is below 1, else the highest")
}

extension FrameworkTrap {
  static let noDecay = FrameworkTrap(
    "no-decay", at: "decay_rate", "the rate never changes",
    reason: """
      Optax takes decay_rate=0 and transition_steps=0 for a decay that is switched off, and logs it
      """,
    when: { $0.number("decay_rate") == 0 || $0.number("transition_steps") == 0 })
}

extension [FrameworkTrap] {
  /// A limit on the wrong side of the first rate.
  static func upperLimit(of first: Name) -> [FrameworkTrap] {
    [
      FrameworkTrap(
        "limit-from-the-start", at: "end_value", "the limit holds from the start",
        reason: """
          end_value is the lowest rate where decay_rate is below 1 and the highest otherwise, also \
          before the decay begins; the first rate is on its other side
          """,
        when: { context in
          guard let rate = context.number("decay_rate"), let limit = context.number("end_value"),
            let initial = context.number(first)
          else { return false }
          return rate < 1 ? initial < limit : initial > limit
        })
    ]
  }
}
