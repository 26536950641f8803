/// Values of named parameters, such as a demo's sliders.
public struct Bindings: Sendable {
  /// The names with their values; of two equal names the first counts.
  public var values: [(name: Name, value: Double)]

  /// Bindings from pairs.
  public init(_ values: [(name: Name, value: Double)] = []) { self.values = values }

  /// The value bound to `name`.
  public subscript(name: Name) -> Double? {
    for pair in values where pair.name == name { return pair.value }
    return nil
  }
}
