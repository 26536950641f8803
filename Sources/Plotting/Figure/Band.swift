/// A shaded range of one axis, or a line when both ends are equal (a limit, a floor from theory).
public struct Band: Sendable {
  /// The axis that the range belongs to.
  public enum Direction: Sendable {
    /// A range of the x axis: it spans the height of the plot.
    case x
    /// A range of the y axis: it spans the width of the plot.
    case y
  }

  /// The axis that the range belongs to.
  public var direction: Direction
  /// From where to where, in units of that axis.
  public var range: ClosedRange<Double>
  /// A few words about it: "theory: 0.111".
  public var label: String

  /// A band from its range and label.
  public init(direction: Direction, range: ClosedRange<Double>, label: String) {
    (self.direction, self.range, self.label) = (direction, range, label)
  }
}
