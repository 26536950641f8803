/// Falls along half a cosine, jumps back up, and falls again, in cycles that may grow longer and
/// lower.
///
///     η(t) = floor + (peak − floor) · heightFactor^i · ½(1 + cos(π · r / lengthᵢ))
///
/// in cycle i, which has lengthᵢ = cycle · lengthFactorⁱ steps, at its step r.
///
/// - Units: `peak` and `floor` are learning rates (≥ 0); `cycle` counts steps; `lengthFactor` is a
///   whole number ≥ 1, `heightFactor` in (0, 1].
/// - Edge cases: the first step of a cycle has its peak; the floor itself is not reached, the step
///   that would have it is the next restart. Boundaries are whole numbers: cycles found by
///   logarithms, as in some frameworks, can be one step off.
/// - Complexity: O(log t), no allocation; the same bits on every platform.
/// - Source: Loshchilov & Hutter, “SGDR”, arXiv:1608.03983, eq. 5 (T₀, T_mult); lower restarts:
///   `m_mul` of Keras `CosineDecayRestarts`.
public struct CosineRestarts: Schedule, Equatable {
  /// The rate at step 0.
  public let peak: Double
  /// What each cycle falls towards.
  public let floor: Double
  /// The steps of the first cycle.
  public let cycle: Int
  /// How many times longer each cycle is than the one before.
  public let lengthFactor: Int
  /// How high each restart goes above the floor, as a share of the one before.
  public let heightFactor: Double

  /// - Throws: `.outOfOrder("floor", "peak")`, `.notPositive`, `.notAFactor("heightFactor", …)`,
  ///   `.notFinite` or `.negative`.
  public init(
    from peak: Double, to floor: Double = 0, every cycle: Int, length lengthFactor: Int = 1,
    height heightFactor: Double = 1
  ) throws(ScheduleError) {
    try checkOrder(floor, "floor", peak, "peak")
    try checkSpan(cycle, "cycle")
    try checkSpan(lengthFactor, "lengthFactor")
    try checkFactor(heightFactor, "heightFactor")
    (self.peak, self.floor, self.cycle) = (peak, floor, cycle)
    (self.lengthFactor, self.heightFactor) = (lengthFactor, heightFactor)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    if step == 0 { return peak }
    let place = place(of: step)
    let drop = (peak - floor) * wholePower(heightFactor, place.cycle)
    return floor + drop * cosineFall(Double(place.step) / Double(place.length))
  }

  /// The number of the cycle that `step` is in, the step within it, and how many it has.
  private func place(of step: Int) -> (cycle: Int, step: Int, length: Int) {
    guard lengthFactor > 1 else { return (step / cycle, step % cycle, cycle) }
    var place = (cycle: 0, step: step, length: cycle)
    while place.step >= place.length {
      place.step -= place.length
      place.cycle += 1
      let (product, hasOverflowed) = place.length.multipliedReportingOverflow(by: lengthFactor)
      place.length = hasOverflowed ? .max : product
    }
    return place
  }

  /// The formula above.
  public var shape: CurveShape? {
    .restarts(from: peak, to: floor, every: cycle, length: lengthFactor, height: heightFactor)
  }
}

extension CosineRestarts {
  /// `cosine_restarts(0.1, to: 0, every: 10, length: 2, height: 0.5)`.
  public static let descriptor = ScheduleDescriptor(
    name: "cosine_restarts", title: "Cosine with warm restarts",
    summary: "Falls along half a cosine, jumps back up, and falls again, in growing cycles.",
    formula:
      "η(t) = to + (from − to) · height^i · ½(1 + cos(π · r / (every · length^i))) in cycle i at r",
    parameters: [
      ParameterDescriptor(
        first: "from", property: "peak", meaning: "rate at step 0", unit: "learning rate",
        range: "≥ to"),
      ParameterDescriptor(
        "to", property: "floor", meaning: "what each cycle falls towards", unit: "learning rate",
        range: "≥ 0", default: "0"),
      ParameterDescriptor(
        "every", property: "cycle", meaning: "steps of the first cycle", unit: "steps",
        range: "> 0"),
      ParameterDescriptor(
        "length", property: "lengthFactor", meaning: "how many times longer each cycle is",
        unit: "factor", range: "whole, ≥ 1", default: "1"),
      ParameterDescriptor(
        "height", property: "heightFactor", meaning: "how much lower each restart is",
        unit: "factor", range: "above 0, at most 1", default: "1"),
    ],
    source: "Loshchilov & Hutter, “SGDR”, arXiv:1608.03983, eq. 5; Keras `CosineDecayRestarts`",
    example: "cosine_restarts(0.1, to: 0, every: 10, length: 2, height: 0.5)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(5, 0.05), WorkedValue(9, 0.0024471741852423235),
      WorkedValue(10, 0.05), WorkedValue(20, 0.025), WorkedValue(30, 0.025),
      WorkedValue(50, 0.0125), WorkedValue(70, 0.0125),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try CosineRestarts(
          from: arguments.number("from"), to: arguments.number("to"),
          every: arguments.whole("every"), length: arguments.whole("length"),
          height: arguments.number("height")))
    })
}
