/// One quantity that an optimizer remembers for each coordinate.
public struct OptimizerReading: Sendable, Equatable {
  /// In the field's letters: "m", "v", "velocity", "sum of g²".
  public let name: Name
  /// One value a coordinate.
  public let values: [Double]

  /// A quantity.
  public init(_ name: Name, _ values: [Double]) { (self.name, self.values) = (name, values) }
}
