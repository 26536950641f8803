/// A figure drawn as SVG: no scripts, no styles of its own beyond classes, coordinates rounded to
/// 0.01.
///
/// The classes that a style sheet may give colours are listed in this target's README; without one
/// everything is drawn in the colour of the surrounding text.
public struct SVGDrawing: Sendable {
  /// The `<svg>` element.
  public var text: String

  /// Draws `figure`; `id` makes the title and description ids unique in a page.
  ///
  /// - Parameter shown: which share of the steps the curves are drawn for (0…1); the axes are those
  ///   of the whole figure, so that a run can be played.
  public init(_ figure: Figure, id: String, shown: Double = 1) {
    var canvas = SVGCanvas(figure, shown: shown)
    text = canvas.draw(id: id)
  }
}
