/// Falls to `floor` as a power of the steps that are left; each time it gets there, jumps back up
/// onto a longer fall.
///
///     η(t) = floor + (peak − floor) · (1 − t / (steps · n))^power,  n = ⌊t / steps⌋ + 1
///
/// In its n-th cycle it runs along the end of a fall over n · `steps` steps, so each cycle is lower
/// and flatter than the one before: from 1/2 of the height for n = 2, from 1/3 for n = 3 (power 1).
///
/// - Units: `peak` and `floor` are learning rates (≥ 0); `steps` counts steps; `power` is a plain
///   number.
/// - Edge cases: the step that would be at `floor` belongs to the next cycle, so `floor` is never
///   reached; Keras gives that step to the cycle before. The curve never ends.
/// - Source: Keras `PolynomialDecay(cycle=True)`.
public struct PolynomialCycles: Schedule, Equatable {
  /// The rate at step 0.
  public let peak: Double
  /// What every cycle falls towards.
  public let floor: Double
  /// The steps of a cycle.
  public let steps: Int
  /// The exponent.
  public let power: Double

  /// - Throws: `.notFinite`, `.negative`, `.outOfOrder("floor", "peak")`, `.notPositive("steps", …)`
  ///   or `.notPositive("power", …)`.
  public init(
    from peak: Double, to floor: Double = 0, every steps: Int, power: Double
  ) throws(ScheduleError) {
    try checkOrder(floor, "floor", peak, "peak")
    try checkSpan(steps, "steps")
    try checkPositive(power, "power")
    (self.peak, self.floor, self.steps, self.power) = (peak, floor, steps, power)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    if step == 0 { return peak }
    // What is left of the cycle as a part of the longer fall, without the product that overflows.
    let left = Double(steps - step % steps) / Double(steps)
    return floor + (peak - floor) * realPower(left / (Double(step / steps) + 1), power)
  }

  /// The formula above.
  public var shape: CurveShape? {
    let span = RateFormula(steps)
    let left = 1 - .step / (span * (RateFormula.step.quotient(by: span) + 1))
    return .formula(.fall(from: peak, to: floor, left.power(.number(power))), peak: peak)
  }
}

extension PolynomialCycles {
  /// `polynomial_cycles(0.1, to: 0, every: 100, power: 1)`.
  public static let descriptor = ScheduleDescriptor(
    name: "polynomial_cycles", title: "Polynomial cycles",
    summary:
      "Falls as a power of the steps left, and jumps back onto a longer fall, over and over.",
    formula: "η(t) = to + (from − to) · (1 − t / (every · n))^power, n = ⌊t / every⌋ + 1",
    parameters: [
      ParameterDescriptor(
        first: "from", property: "peak", meaning: "rate at step 0", unit: "learning rate",
        range: "≥ to"),
      ParameterDescriptor(
        "to", property: "floor", meaning: "what every cycle falls towards", unit: "learning rate",
        range: "≥ 0", default: "0"),
      ParameterDescriptor(
        "every", property: "steps", meaning: "steps of a cycle", unit: "steps", range: "> 0"),
      ParameterDescriptor(
        "power", property: "power", meaning: "1 is a line; above 1 steep first", unit: "exponent",
        range: "> 0"),
    ],
    source: "Keras `PolynomialDecay(cycle=True)`, but the boundary step begins the next cycle",
    example: "polynomial_cycles(0.1, to: 0, every: 100, power: 1)",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(50, 0.05), WorkedValue(99, 0.001), WorkedValue(100, 0.05),
      WorkedValue(150, 0.025), WorkedValue(200, 0.1 / 3), WorkedValue(399, 0.00025),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try PolynomialCycles(
          from: arguments.number("from"), to: arguments.number("to"),
          every: arguments.whole("every"), power: arguments.number("power")))
    })
}
