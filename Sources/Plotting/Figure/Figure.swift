/// Something drawn: what a terminal, a page and a table reader need, and nothing about how it
/// looks.
public struct Figure: Sendable {
  /// What the figure is about, without a full stop.
  public var title: String
  /// One or two sentences with a verb and numbers: the text alternative.
  /// "The rate halves at epochs 10, 20 and 30 and is flat in between."
  public var sentence: String
  /// The horizontal axis.
  public var x: Axis
  /// The vertical axis.
  public var y: Axis
  /// The curves, drawn in this order: later ones lie on top.
  public var series: [Series]
  /// What the same curves were before a parameter moved: SVG draws them pale, behind the others.
  public var ghosts: [Series] = []
  /// Labelled points.
  public var marks: [Mark]
  /// Shaded ranges and lines that belong to an axis rather than to a curve.
  public var bands: [Band]
  /// Heights under the curves, drawn as contour lines; nil when the plane is flat.
  public var surface: Surface?
  /// The numbers, for readers who want them rather than a picture.
  public var table: DataTable

  /// A figure from its parts.
  public init(
    title: String, sentence: String, x: Axis, y: Axis, series: [Series], marks: [Mark] = [],
    bands: [Band] = [], surface: Surface? = nil, table: DataTable
  ) {
    (self.title, self.sentence, self.x, self.y) = (title, sentence, x, y)
    (self.series, self.marks, self.bands) = (series, marks, bands)
    (self.surface, self.table) = (surface, table)
  }
}
