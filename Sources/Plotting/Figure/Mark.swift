/// A labelled point.
public struct Mark: Sendable {
  /// How the point looks.
  public enum Symbol: Sendable {
    /// A ring around the point: something happens there.
    case ring
    /// A cross at the point: something to arrive at.
    case cross
  }

  /// Where it is.
  public var point: Point
  /// A few words about it: "leaves the plot at step 9".
  public var label: String
  /// How the point looks.
  public var symbol: Symbol

  /// A mark from its place and label.
  public init(point: Point, label: String, symbol: Symbol = .ring) {
    (self.point, self.label, self.symbol) = (point, label, symbol)
  }
}
