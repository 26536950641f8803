/// A labelled point.
public struct Mark: Sendable {
  /// Where it is.
  public var point: Point
  /// A few words about it: "leaves the plot at step 9".
  public var label: String

  /// A mark from its place and label.
  public init(point: Point, label: String) { (self.point, self.label) = (point, label) }
}
