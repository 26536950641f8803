/// The rates of a table, one a step; the last one holds.
///
///     η(t) = rates[min(t, n − 1)]
///
/// - Units: `rates` are n learning rates (≥ 0), at least one.
/// - Edge cases: to change units, such as a rate an epoch, hold each value (`held(every:)`).
/// - Source: any callable or list of rates, such as PyTorch's `LambdaLR` over a list.
public struct RateTable: Schedule, Equatable {
  /// The rates of the first steps.
  public let rates: [Double]

  /// - Throws: `.empty("rates")`, `.notFinite("rates")` or `.negative("rates", …)`.
  public init(_ rates: [Double]) throws(ScheduleError) {
    guard !rates.isEmpty else { throw .empty("rates") }
    for rate in rates { try checkRate(rate, "rates") }
    self.rates = rates
  }

  /// The rate at `step`, by the formula above.
  public func rate(at step: Int) -> Double {
    precondition(step >= 0, "steps count from 0")
    return rates[min(step, rates.count - 1)]
  }

  /// The step of the last rate, or 1 for a table of one: there the final value holds.
  public var length: Int? { max(rates.count - 1, 1) }

  /// The formula above.
  public var shape: CurveShape? {
    .table(rates)
  }
}

extension RateTable {
  /// `table([0.1, 0.05, 0.025, 0.01])`.
  public static let descriptor = ScheduleDescriptor(
    name: "table", title: "Table of rates",
    summary: "Reads each step's rate from a list and holds the last one.",
    formula: "η(t) = rates[min(t, n − 1)] for n rates",
    parameters: [
      ParameterDescriptor(
        first: "rates", property: "rates", meaning: "the rates of the first steps",
        unit: "learning rates", range: "≥ 0, at least one")
    ],
    source: "a list of rates, as with PyTorch's `LambdaLR(lr_lambda=table.__getitem__)`",
    example: "table([0.1, 0.05, 0.025, 0.01])",
    worked: [
      WorkedValue(0, 0.1), WorkedValue(1, 0.05), WorkedValue(3, 0.01), WorkedValue(1000, 0.01),
    ],
    make: { arguments throws(ScheduleError) in
      AnySchedule(try RateTable(arguments.numbers("rates")))
    })
}
