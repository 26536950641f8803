internal import Optimization

// The one-cycle calls; the schedule itself is `PiecewiseInterpolateSchedule`.

extension Optax {
  /// `optax.cosine_onecycle_schedule(transition_steps=100, peak_value=0.1)`.
  static let cosineOneCycleCall = FrameworkCall(
    .optax, "cosine_onecycle_schedule",
    summary: "Up to a high rate and down to a very low one, along two half cosines.",
    formula: """
      up from peak_value / div_factor to peak_value at step ⌊pct_start · transition_steps⌋, down \
      to peak_value / (div_factor · final_div_factor) at step transition_steps
      """,
    parameters: [.cycleSteps, .peakValue, .partOfStart, .divFactor, .finalDivFactor],
    source: "optax.cosine_onecycle_schedule",
    example: "optax.cosine_onecycle_schedule(transition_steps=100, peak_value=0.1)",
    worked: [WorkedValue(0, 0.004), WorkedValue(30, 0.1), WorkedValue(100, 4e-7)],
    traps: [.oneStepLater, .optaxPrecision],
    make: { arguments throws(FrameworkError) in
      let cycle = try OneCycle(arguments)
      return .rates(
        try PiecewiseInterpolateSchedule(
          .cosine, from: cycle.peak / cycle.divisor,
          Boundaries(replacing: [
            (cycle.step(atPart: cycle.start), cycle.divisor),
            (cycle.steps, 1 / (cycle.divisor * cycle.finalDivisor)),
          ])))
    })

  /// `optax.linear_onecycle_schedule(transition_steps=100, peak_value=0.1)`.
  static let linearOneCycleCall = FrameworkCall(
    .optax, "linear_onecycle_schedule",
    summary: "Up to a high rate, down to the first one, then further down, along three lines.",
    formula: """
      up from peak_value / div_factor to peak_value at step ⌊pct_start · transition_steps⌋, back \
      at step ⌊pct_final · transition_steps⌋, down to peak_value / (div_factor · \
      final_div_factor) at step transition_steps
      """,
    parameters: [
      .cycleSteps, .peakValue, .partOfStart,
      FrameworkParameter(
        "pct_final", .number, default: "0.85", range: "pct_start to 1",
        "the part of the steps after which the first rate is reached again"),
      .divFactor, .finalDivFactor,
    ],
    source: "optax.linear_onecycle_schedule",
    example: "optax.linear_onecycle_schedule(transition_steps=100, peak_value=0.1)",
    worked: [
      WorkedValue(0, 0.004), WorkedValue(15, 0.052), WorkedValue(30, 0.1), WorkedValue(85, 0.004),
      WorkedValue(100, 4e-7),
    ],
    traps: [.oneStepLater, .optaxPrecision],
    make: { arguments throws(FrameworkError) in
      let cycle = try OneCycle(arguments)
      let final = try arguments.number("pct_final")
      try checkFraction(final, "pct_final", then: "Optax goes to the last rate in another order")
      guard final >= cycle.start else {
        throw .outside(
          "pct_final", "at least pct_start", final,
          then: "Optax sorts the boundaries, so that the rate falls before it rises")
      }
      return .rates(
        try PiecewiseInterpolateSchedule(
          .linear, from: cycle.peak / cycle.divisor,
          Boundaries(replacing: [
            (cycle.step(atPart: cycle.start), cycle.divisor),
            (cycle.step(atPart: final), 1 / cycle.divisor),
            (cycle.steps, 1 / cycle.finalDivisor),
          ])))
    })

  /// What both calls are given.
  private struct OneCycle {
    let steps: Int
    let peak: Double
    let start: Double
    let divisor: Double
    let finalDivisor: Double

    init(_ arguments: FrameworkArguments) throws(FrameworkError) {
      steps = try arguments.whole("transition_steps")
      try checkSpan(steps, "transition_steps", then: "Optax raises a ValueError")
      peak = try arguments.number("peak_value")
      try checkRate(peak, "peak_value", then: "Optax goes on with a negative rate")
      start = try arguments.number("pct_start")
      try checkFraction(start, "pct_start", then: "Optax goes to the last rate in another order")
      divisor = try arguments.number("div_factor")
      try checkPositive(divisor, "div_factor", then: "Optax raises a ValueError")
      finalDivisor = try arguments.number("final_div_factor")
      try checkPositive(finalDivisor, "final_div_factor", then: "Optax raises a ValueError")
    }

    /// `int(part * transition_steps)`.
    func step(atPart part: Double) -> Int { min(Int(part * Double(steps)), steps) }
  }
}

extension FrameworkParameter {
  fileprivate static let cycleSteps = FrameworkParameter(
    "transition_steps", .whole, range: "> 0", "steps of the cycle")
  fileprivate static let partOfStart = FrameworkParameter(
    "pct_start", .number, default: "0.3", range: "0 to 1", "the part of the steps that goes up")
  fileprivate static let divFactor = FrameworkParameter(
    "div_factor", .number, default: "25.0", range: "> 0", "peak_value / first rate")
  fileprivate static let finalDivFactor = FrameworkParameter(
    "final_div_factor", .number, default: "1e4", range: "> 0", "first rate / last rate")
}

extension FrameworkTrap {
  fileprivate static let oneStepLater = FrameworkTrap(
    "one-step-later", at: "transition_steps", "the cycle is one step longer than PyTorch's",
    reason: """
      Optax has the peak at step ⌊pct_start · n⌋ and the end at step n, OneCycleLR at \
      pct_start · n - 1 and n - 1; the last update of n has not yet the last rate
      """)
}
