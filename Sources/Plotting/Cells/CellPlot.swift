/// A figure drawn in character cells. The terminal gives each role a colour.
public struct CellPlot: Sendable {
  /// What a run of cells shows.
  public enum Role: Sendable, Equatable {
    /// Nothing: spaces.
    case blank
    /// The axes.
    case frame
    /// A tick label.
    case tick
    /// An axis title.
    case title
    /// A band's line or label.
    case band
    /// A contour line of the surface under the curves.
    case contour
    /// A mark or its label.
    case mark
    /// A curve, its marker and its name in the legend; the number counts from 0.
    case series(Int)
  }

  /// Neighbouring cells with one role.
  public struct Run: Sendable {
    /// The glyphs, one cell each, or text of an author.
    public var text: String
    /// What they show.
    public var role: Role
  }

  /// The characters that a plot may use.
  public enum Glyphs: Sendable {
    /// Braille patterns (2 × 4 dots a cell) and box drawing.
    case braille
    /// Plain ASCII.
    case ascii
  }

  /// Lines of runs, at most `height`; every line is at most `width` cells wide.
  public var lines: [[Run]]

  /// Draws the plot area, axes with ticks and titles, and a legend when there is more than one
  /// series. The title and the sentence of the figure are left to the caller.
  /// What there is no room for is left out, the legend before the axes; below 10 × 3 cells a single
  /// line shows the course of the first curve.
  public init(_ figure: Figure, width: Int, height: Int, glyphs: Glyphs) {
    guard width > 0, height > 0 else {
      lines = []
      return
    }
    guard width >= 10, height >= 3 else {
      let sparkline = Sparkline(figure, width: width, glyphs: glyphs)
      var canvas = CellCanvas(width: width, height: 1)
      canvas.put(sparkline.text, 0, 0, .series(0))
      lines = canvas.lines
      return
    }
    var drawing = CellDrawing(figure, width: width, height: height, glyphs: glyphs)
    lines = drawing.lines()
  }
}
