/// A controller that follows a metric.
public struct FrameworkPlateau: Sendable {
  /// The rate in effect for each update, of which the metric is known afterwards: the value at `i`
  /// first acts on the rate at `i + 1`.
  public let rates: @Sendable (_ metrics: [Double]) -> [Double]

  /// A controller from a state and a pure step.
  ///
  /// - Parameters:
  ///   - state: before the first metric.
  ///   - rate: the rate that a state stands for.
  ///   - step: takes in a metric.
  public init<State: Sendable>(
    _ state: State, rate: @escaping @Sendable (State) -> Double,
    step: @escaping @Sendable (inout State, Double) -> Void
  ) {
    rates = { metrics in
      var state = state
      var rates: [Double] = []
      rates.reserveCapacity(metrics.count)
      for metric in metrics {
        rates.append(rate(state))
        step(&state, metric)
      }
      return rates
    }
  }
}
