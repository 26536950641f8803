/// Heights over a rectangle, which a figure draws as contour lines.
public struct Surface: Sendable {
  /// From left to right, in units of the x axis.
  public let x: ClosedRange<Double>
  /// From bottom to top, in units of the y axis.
  public let y: ClosedRange<Double>
  /// How many heights a row has, at least 2.
  public let columns: Int
  /// How many rows there are, at least 2.
  public let rows: Int
  /// Row after row from the bottom, each from left to right; a height that is not finite has no
  /// contour line beside it.
  public let heights: [Double]
  /// The heights of the contour lines, in rising order.
  public let levels: [Double]
  /// What the height above the lowest is multiplied by from line to line; nil when they are equally
  /// far apart.
  public let ratio: Double?
  /// What draws it, and the paths over it.
  let drawing: @Sendable () -> PlaneDrawing = PlaneDrawing.svg

  /// Takes heights at the crossings of a grid, and chooses levels that show both the bottom and the
  /// slopes.
  ///
  /// - Parameters:
  ///   - floor: the lowest height known, which the grid may miss; nil when none is.
  ///   - height: asked for once at each crossing.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, columns: Int = 121, rows: Int = 81,
    floor: Double? = nil, height: (_ x: Double, _ y: Double) -> Double
  ) {
    let (columns, rows) = (max(columns, 2), max(rows, 2))
    (self.x, self.y, self.columns, self.rows) = (x, y, columns, rows)
    var heights: [Double] = []
    heights.reserveCapacity(columns * rows)
    for row in 0..<rows {
      let up = Surface.value(row, of: rows, in: y)
      for column in 0..<columns {
        heights.append(height(Surface.value(column, of: columns, in: x), up))
      }
    }
    self.heights = heights
    let chosen = ContourLevels(heights, floor: floor)
    (levels, ratio) = (chosen.levels, chosen.ratio)
  }

  private static func value(_ index: Int, of count: Int, in range: ClosedRange<Double>) -> Double {
    let part = Double(index) / Double(count - 1)
    return range.lowerBound * (1 - part) + range.upperBound * part
  }

  /// The height of a crossing.
  func height(_ column: Int, _ row: Int) -> Double { heights[row * columns + column] }
}
