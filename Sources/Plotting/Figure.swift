// INTERFACE SKETCH: owned by the Plotting work; keep these public names; one type a file; add what is needed.

/// Something drawn: what a terminal, a page and a table reader need, and nothing about how it looks.
public struct Figure: Sendable {
  public var title: String
  /// One or two sentences with a verb and numbers: the text alternative. "The rate halves at epochs 10, 20 and 30 and is flat in between."
  public var sentence: String
  public var x: Axis
  public var y: Axis
  public var series: [Series]
  public var marks: [Mark]
  public var bands: [Band]
  public var table: DataTable
  public init(title: String, sentence: String, x: Axis, y: Axis, series: [Series], marks: [Mark] = [], bands: [Band] = [], table: DataTable) {
    (self.title, self.sentence, self.x, self.y) = (title, sentence, x, y)
    (self.series, self.marks, self.bands, self.table) = (series, marks, bands, table)
  }
}

public struct Axis: Sendable {
  public enum Scale: Sendable { case linear, logarithmic }
  public var title: String      // "learning rate"
  public var unit: String       // "epoch", "" when none
  public var scale: Scale
  /// Fixed limits, or nil to take them from the data.
  public var limits: ClosedRange<Double>?
  public init(title: String, unit: String = "", scale: Scale = .linear, limits: ClosedRange<Double>? = nil) {
    (self.title, self.unit, self.scale, self.limits) = (title, unit, scale, limits)
  }
}

public struct Series: Sendable {
  public enum Style: Sendable {
    case line      // straight between points
    case steps     // holds each value until the next x
    case points
  }
  public var name: String
  public var style: Style
  public var points: [Point]
  public init(name: String, style: Style = .line, points: [Point]) { (self.name, self.style, self.points) = (name, style, points) }
}

public struct Point: Sendable, Equatable {
  public var x: Double
  public var y: Double
  public init(x: Double, y: Double) { (self.x, self.y) = (x, y) }
}

/// A labelled point.
public struct Mark: Sendable {
  public var point: Point
  public var label: String
  public init(point: Point, label: String) { (self.point, self.label) = (point, label) }
}

/// A shaded range of one axis, or a line when both ends are equal (a limit, a floor from theory).
public struct Band: Sendable {
  public enum Direction: Sendable { case x, y }
  public var direction: Direction
  public var range: ClosedRange<Double>
  public var label: String
  public init(direction: Direction, range: ClosedRange<Double>, label: String) { (self.direction, self.range, self.label) = (direction, range, label) }
}

/// The numbers of a figure as rows of text; all rows have `columns.count` cells.
public struct DataTable: Sendable {
  public var columns: [String]
  public var rows: [[String]]
  public init(columns: [String], rows: [[String]]) { (self.columns, self.rows) = (columns, rows) }
}
