/// A rate of its own for each phase, flat in between.
///
///     η(t) = values[number of milestones ≤ t]
///
/// - Units: `values` are learning rates (≥ 0), one more than milestones; milestones count steps.
/// - Edge cases: the step of a milestone already has the next value (in Keras it still has the old
///   one); values may rise as well as fall.
/// - Complexity: O(log n) for n milestones, no allocation.
/// - Source: Keras `PiecewiseConstantDecay`, but for the boundary step, which is Optax's.
public struct PiecewiseConstant: Schedule, Equatable {
  /// The rates, one a phase.
  public let values: [Double]
  /// The steps at which the next rate begins, rising.
  public let milestones: [Int]

  /// - Throws: `.notFinite`, `.negative`, `.empty`, `.notPositive`, `.notIncreasing` or
  ///   `.wrongCount("values", …)`.
  public init(_ values: [Double], at milestones: [Int]) throws(ScheduleError) {
    for value in values { try checkRate(value, "values") }
    try checkMilestones(milestones, "milestones")
    guard values.count == milestones.count + 1 else {
      throw .wrongCount("values", expected: milestones.count + 1, found: values.count)
    }
    (self.values, self.milestones) = (values, milestones)
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    return values[milestones.count(upTo: step)]
  }

  /// The last milestone: from there on the final value holds.
  public var length: Int? { milestones.last }

  /// The formula above; nil for very many milestones.
  public var shape: CurveShape? {
    .levels(zip([0] + milestones, values).map { ($0, $1) })
  }
}

extension PiecewiseConstant {
  /// `piecewise([0.1, 0.02, 0.005], at: [30, 60])`.
  public static let descriptor = ScheduleDescriptor(
    name: "piecewise", title: "Piecewise constant rate",
    summary: "Has a chosen rate in each phase; flat in between.",
    formula: "η(t) = values[how many of at are ≤ t]",
    parameters: [
      ParameterDescriptor(
        first: "values", property: "values", meaning: "the rate of each phase",
        unit: "learning rates", range: "≥ 0, one more than at"),
      ParameterDescriptor(
        "at", property: "milestones", meaning: "the steps at which the next rate begins",
        unit: "steps", range: "> 0, rising"),
    ],
    source: "Keras `PiecewiseConstantDecay`, but the boundary step belongs to the next phase",
    example: "piecewise([0.1, 0.02, 0.005], at: [30, 60])",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(29, 0.1), WorkedValue(30, 0.02), WorkedValue(60, 0.005),
      WorkedValue(1000, 0.005),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(
        try PiecewiseConstant(arguments.numbers("values"), at: arguments.wholes("at")))
    })
}
