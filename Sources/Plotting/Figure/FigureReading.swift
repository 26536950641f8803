/// What the curves of a figure say at one step.
public struct FigureReading: Sendable {
  /// The value of one curve.
  public struct Value: Sendable {
    /// In units of the axes.
    public let point: Point
    /// In units of the drawing; nil when the point lies outside the plot.
    public let place: (x: Double, y: Double)?
  }

  /// Which step it is, from 0.
  public let index: Int
  /// Where it lies on the x axis; nil for paths over a plane.
  public let x: Double?
  /// Curve by curve; nil where a curve has no value.
  public let values: [Value?]
}
