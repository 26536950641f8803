/// One curve of a figure.
public struct Series: Sendable {
  /// How the points are joined.
  public enum Style: Sendable {
    /// Straight from point to point.
    case line
    /// Each value is held until the next x, the last one until the end of the x axis.
    case steps
    /// Not joined.
    case points
    /// Straight from point to point over the figure's surface, wherever they lie; its end is
    /// marked. Without a surface, SVG draws nothing.
    case path
  }

  /// The name in legends and tables: "cosine(0.1, over: 60)".
  public var name: String
  /// How the points are joined.
  public var style: Style
  /// The points in the order of drawing. A point that has no place (not finite, or ≤ 0 on a
  /// logarithmic axis) is skipped and interrupts the curve.
  public var points: [Point]

  /// A curve from its points.
  public init(name: String, style: Style = .line, points: [Point]) {
    (self.name, self.style, self.points) = (name, style, points)
  }
}
