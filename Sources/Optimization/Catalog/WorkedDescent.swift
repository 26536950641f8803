/// A count of updates and the place they must lead to.
public struct WorkedDescent: Sendable {
  /// How many updates were made.
  public let updates: Int
  /// Exact to 1e-12.
  public let place: Double

  /// A worked value.
  public init(after updates: Int, _ place: Double) { (self.updates, self.place) = (updates, place) }
}
