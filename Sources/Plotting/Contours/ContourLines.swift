/// The contour lines of a surface, laid out in the plot.
struct ContourLines {
  /// Level by level; each is made of lines inside the plot.
  let levels: [[[Place]]]

  init(_ surface: Surface, x: AxisSpan, y: AxisSpan) {
    func place(_ part: Double, _ range: ClosedRange<Double>, _ span: AxisSpan) -> Double? {
      span.place(range.lowerBound * (1 - part) + range.upperBound * part)
    }
    levels = surface.levels.map { level in
      var tracer = ContourTracer(surface, level: level)
      return tracer.lines().flatMap { line in
        Trace(
          line.map { point in
            guard let across = place(point.x, surface.x, x), let up = place(point.y, surface.y, y)
            else { return nil }
            return Place(x: across, y: up)
          }
        ).pieces
      }
    }
  }
}
