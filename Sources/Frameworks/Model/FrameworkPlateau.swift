public import Optimization

/// A controller that follows a metric.
public struct FrameworkPlateau: Sendable {
  /// The rate before each value of the metric and, last, after all of them: one rate more than
  /// there are values. The value at `i` first acts on the rate at `i + 1`, or on that at `i` where
  /// the framework is given it before the update.
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
      var rates = [rate(state)]
      rates.reserveCapacity(metrics.count + 1)
      for metric in metrics {
        step(&state, metric)
        rates.append(rate(state))
      }
      return rates
    }
  }

  /// A controller that is given the value together with the gradient, so that it acts at once.
  public init<State: Sendable>(
    immediate state: State, rate: @escaping @Sendable (State) -> Double,
    step: @escaping @Sendable (inout State, Double) -> Void
  ) {
    rates = { metrics in
      var state = state
      var rates: [Double] = []
      rates.reserveCapacity(metrics.count + 1)
      for metric in metrics {
        step(&state, metric)
        rates.append(rate(state))
      }
      rates.append(rate(state))
      return rates
    }
  }

  /// A controller of ours, whose parameters are those of a framework.
  ///
  /// - Parameter rate: finite and not negative.
  public init(_ controller: PlateauController, rate: Double) throws(FrameworkError) {
    do throws(ScheduleError) {
      let start = try controller.start(at: rate)
      self.init(
        start, rate: { $0.rate }, step: { $0 = controller.step($0, metric: $1) })
    } catch {
      throw FrameworkError(error, named: [("rate", "lr")])
    }
  }
}

/// The rates of a controller whose metric is known; after the last value the rate stays.
struct PlateauRates: Schedule {
  let rates: [Double]

  func rate(at step: Int) -> Double { rates[min(step, rates.count - 1)] }
}
