/// What a plateau controller remembers between two metrics.
public struct PlateauState: Sendable, Equatable {
  /// The rate in effect.
  public internal(set) var rate: Double
  /// The best metric so far; infinite before the first.
  public internal(set) var best: Double
  /// The metrics in a row that did not improve.
  public internal(set) var badCount: Int
  /// The metrics that the cooldown still leaves out.
  public internal(set) var cooldownLeft: Int
  /// The mean of the metrics gathered for the next decision.
  public internal(set) var average: Double
  /// How many metrics `average` holds.
  public internal(set) var gathered: Int

  /// Before the first metric.
  public init(rate: Double, mode: PlateauMode) {
    self.rate = rate
    best =
      switch mode {
      case .minimum: .infinity
      case .maximum: -.infinity
      }
    (badCount, cooldownLeft, average, gathered) = (0, 0, 0, 0)
  }
}
