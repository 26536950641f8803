/// The places of an `SVGDrawing`, for a reader who points at it: the values of the curves at a
/// step, and the point of the plane under a finger.
public struct SVGPlot: Sendable {
  /// The steps that can be read.
  public let steps: FigureSteps
  private let spans: PlotSpans
  private let layout: SVGLayout
  private let isPlane: Bool

  /// What `SVGDrawing(figure, id:)` draws.
  public init(_ figure: Figure) {
    spans = PlotSpans(figure, hasContours: false)
    layout = SVGLayout(figure, spans)
    steps = FigureSteps(figure)
    isPlane = figure.series.contains { $0.style == .path }
  }

  /// The step nearest to (`x`, `y`) in units of the drawing: across for curves, in any direction
  /// for paths over a plane. Nil when nothing is drawn.
  public func step(nearX x: Double, y: Double) -> Int? {
    guard steps.count > 0, x.isFinite, y.isFinite else { return nil }
    guard isPlane else { return steps.nearest(to: spans.x.value(at: across(x))) }
    var (nearest, least) = (0, Double.infinity)
    for index in 0..<steps.count {
      for point in steps.points(at: index) {
        guard let point, let place = place(of: point) else { continue }
        let distance = (place.x - x) * (place.x - x) + (place.y - y) * (place.y - y)
        if distance < least { (nearest, least) = (index, distance) }
      }
    }
    return nearest
  }

  /// What the curves say at step `index`, which must be one of `steps`.
  public func reading(at index: Int) -> FigureReading {
    precondition(0 <= index && index < steps.count, "only a step of the figure can be read")
    let values = steps.points(at: index).map { point -> FigureReading.Value? in
      guard let point, point.x.isFinite, point.y.isFinite else { return nil }
      return FigureReading.Value(point: point, place: place(of: point))
    }
    return FigureReading(index: index, x: steps.place(index), values: values)
  }

  /// The point under (`x`, `y`) in units of the drawing; beside the plot, the nearest on its edge.
  public func point(x: Double, y: Double) -> Point {
    let up = (layout.bottom - y) / (layout.bottom - layout.top)
    return Point(
      x: spans.x.value(at: across(x)), y: spans.y.value(at: min(max(up, 0), 1)))
  }

  /// Where `point` is drawn, in units of the drawing; nil outside the plot.
  public func place(of point: Point) -> (x: Double, y: Double)? {
    guard let x = spans.x.place(point.x), let y = spans.y.place(point.y),
      Place(x: x, y: y).isInside
    else { return nil }
    return (layout.x(x), layout.y(y))
  }

  private func across(_ x: Double) -> Double {
    min(max((x - layout.left) / (layout.right - layout.left), 0), 1)
  }
}
