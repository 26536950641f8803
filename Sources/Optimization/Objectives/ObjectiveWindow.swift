/// The part of a plane that shows what matters of a surface.
public struct ObjectiveWindow: Sendable, Equatable {
  /// From left to right.
  public let x: ClosedRange<Double>
  /// From bottom to top.
  public let y: ClosedRange<Double>

  /// A window.
  public init(_ x: ClosedRange<Double>, _ y: ClosedRange<Double>) { (self.x, self.y) = (x, y) }
}
