// INTERFACE SKETCH: owned by the Plotting work.

/// A figure drawn in character cells. The terminal gives each role a colour.
public struct CellPlot: Sendable {
  public enum Role: Sendable, Equatable { case blank, frame, tick, title, band, mark, series(Int) }
  public struct Run: Sendable { public var text: String; public var role: Role }
  public enum Glyphs: Sendable { case braille, ascii }
  /// Lines of runs; every line is at most `width` cells wide (all glyphs are one cell wide).
  public var lines: [[Run]]
  /// Draws plot area, axes with ticks and titles, and a legend when there is more than one series.
  public init(_ figure: Figure, width: Int, height: Int, glyphs: Glyphs) { lines = [] }
}

/// A figure drawn as SVG: no scripts, no styles of its own beyond classes, coordinates rounded to 0.01.
public struct SVGDrawing: Sendable {
  public var text: String
  /// `id` makes the title and description ids unique in a page.
  public init(_ figure: Figure, id: String) { text = "" }
}
