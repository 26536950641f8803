/// A controller that follows a metric: a state and a pure step.
public struct FrameworkPlateau: Sendable {
  /// The rate after each value of the metric.
  public let rates: @Sendable (_ metrics: [Double]) -> [Double]
  public init(rates: @escaping @Sendable (_ metrics: [Double]) -> [Double]) { self.rates = rates }
}
