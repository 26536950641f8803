/// A figure drawn as SVG: no scripts, no styles of its own beyond classes, coordinates rounded to
/// 0.01.
public struct SVGDrawing: Sendable {
  /// The `<svg>` element.
  public var text: String

  /// Draws `figure`; `id` makes the title and description ids unique in a page.
  public init(_ figure: Figure, id: String) { text = "" }
}
