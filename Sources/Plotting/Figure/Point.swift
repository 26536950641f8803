/// A point in the units of the axes.
public struct Point: Sendable, Equatable {
  /// The horizontal coordinate.
  public var x: Double
  /// The vertical coordinate.
  public var y: Double

  /// A point from its coordinates.
  public init(x: Double, y: Double) { (self.x, self.y) = (x, y) }
}
