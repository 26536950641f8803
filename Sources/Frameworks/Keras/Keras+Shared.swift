internal import CLibm
internal import Optimization

// What several calls of Keras have in common.

func checkInitial(_ rate: Double) throws(FrameworkError) {
  try checkRate(rate, "initial_learning_rate", then: "Keras goes on with a negative rate")
}

func checkDecaySteps(_ steps: Double) throws(FrameworkError) {
  try checkPositive(steps, "decay_steps", then: "Keras raises a ValueError")
}

extension FrameworkParameter {
  static let initial = FrameworkParameter(
    "initial_learning_rate", .rate, range: "≥ 0", "the rate of step 0")

  static let decaySteps = FrameworkParameter(
    "decay_steps", .number, range: "> 0", "steps of the decay")

  static let staircase = FrameworkParameter(
    "staircase", .truth, default: "False", "whether the rate changes only every decay_steps steps")

  /// Accepted as pasted; it changes nothing.
  static let kerasName = FrameworkParameter(
    "name", .text, default: "None", "a name for the graph; it changes no rate")
}

extension FrameworkTrap {
  static let kerasPrecision = FrameworkTrap(
    "float32", "a run of Keras computes this in float32, with rates that differ by about 1e-7",
    reason: """
      Keras computes in float32 unless it is set to float64: measured differences are up to \
      4.5e-7 of the peak. Here all rates are float64
      """,
    when: { ($0.steps ?? 0) > 1_000 })

  static func alphaIsAFraction(_ message: StaticString) -> FrameworkTrap {
    FrameworkTrap(
      "alpha-is-a-fraction", at: "alpha", message,
      reason: """
        it is a factor, not a rate: the eta_min of PyTorch, the lr_min of timm and the min_lr of \
        Transformers are rates
        """,
      when: { ($0.number("alpha") ?? 0) > 0 })
  }

  /// A cycle that is found by a logarithm begins a step too late where that is rounded down.
  static func restartRounding(
    first: Name, factor: Name, limit: Name? = nil
  ) -> FrameworkTrap {
    FrameworkTrap(
      "restart-rounding", at: factor, "a restart comes one step late: its cycle is found too small",
      reason: """
        the cycle is the logarithm of the step, rounded down, and the logarithm of an exact power \
        can fall below a whole number: log(243) / log(3) is 4.999…; PyTorch's step() counts instead
        """,
      when: { context in
        guard let first = context.number(first), let factor = context.number(factor),
          first > 0, factor > 1
        else { return false }
        let limit = limit.flatMap { context.number($0) } ?? .infinity
        return context.missesRestart(first: first, factor: factor, limit: limit)
      })
  }
}

extension FrameworkTrap.Context {
  /// Whether the truth `name` is `True`.
  func isTrue(_ name: Name) -> Bool {
    switch arguments[name].kind {
    case .truth(let truth): truth
    case .number(let number): number == 1
    case .nothing, .text, .list, .dictionary, .function, .call, .optimizer: false
    }
  }

  /// Whether a first step of a cycle is counted to the cycle before, within the steps looked at.
  func missesRestart(first: Double, factor: Double, limit: Double) -> Bool {
    var (start, length, index) = (first, first * factor, 1.0)
    while start < Double(steps ?? 100_000), index <= min(limit, 64) {
      if start == start.rounded() {
        let logarithm = log(1 - start / first * (1 - factor)) / log(factor)
        if logarithm.rounded(.down) < index { return true }
      }
      start += length
      length *= factor
      index += 1
    }
    return false
  }
}
