/// What only a figure over a plane is drawn with: contour lines, and paths that go wherever they
/// like.
///
/// A surface brings it along and nothing else names it, so the linker leaves all of it out of a
/// module whose figures have no plane.
struct PlaneDrawing: Sendable {
  /// The contour lines of a surface, on the axes of its figure.
  let contours: @Sendable (Surface, _ x: AxisSpan, _ y: AxisSpan) -> ContourLines
  /// Draws the contour lines that a canvas has.
  let drawContours: @Sendable (inout SVGCanvas) -> Void
  /// Draws the path of a series.
  let drawPath: @Sendable (inout SVGCanvas, Trace, _ series: Int) -> Void
  /// Draws the markers of a path.
  let drawMarkers: @Sendable (inout SVGCanvas, Trace, _ series: Int) -> Void
  /// Draws what a path was before, as the data of an element.
  let outline: @Sendable (inout SVGCanvas, Trace) -> Void
  /// Tells labels where a path lies.
  let sample: @Sendable (inout SVGLabelPlacer, Trace) -> Void

  /// The only one; it is made by a function, so that a surface holds no more than its address.
  static func svg() -> PlaneDrawing {
    PlaneDrawing(
      contours: { ContourLines($0, x: $1, y: $2) }, drawContours: { $0.drawContours() },
      drawPath: { $0.drawPath($1, $2) }, drawMarkers: { $0.drawPathMarkers($1, $2) },
      outline: { canvas, trace in
        for piece in trace.pieces { canvas.outline(piece, tolerance: 1.25) }
      },
      sample: { labels, trace in
        for piece in trace.pieces { labels.sample(piece) }
      })
  }
}

extension Figure {
  /// What draws its contour lines and paths; nil where there is no plane.
  var plane: PlaneDrawing? { surface?.drawing() }
}
