/// The spans of both axes of a figure, and its curves laid out in them.
struct PlotSpans {
  let x: AxisSpan
  let y: AxisSpan
  /// Whether x counts something, so that its ticks are whole numbers.
  let xIsWhole: Bool
  /// Curve by curve.
  private(set) var traces: [Trace]
  /// The pale curves behind them.
  let ghosts: [Trace]
  /// The contour lines of the surface, if there is one.
  let contours: ContourLines?

  /// Lays out `figure`. The ends of the y axis are rounded to a tenth of its length or so.
  ///
  /// - Parameter hasContours: whether contour lines are followed, which takes longest.
  init(_ figure: Figure, hasContours: Bool = true) {
    var (x, y) = (AxisExtent(figure.x), AxisExtent(figure.y))
    for series in figure.series + figure.ghosts {
      for point in series.points { PlotSpans.include(point, &x, &y) }
    }
    for mark in figure.marks { PlotSpans.include(mark.point, &x, &y) }
    for band in figure.bands {
      for end in [band.range.lowerBound, band.range.upperBound] {
        switch band.direction {
        case .x: x.include(end)
        case .y: y.include(end)
        }
      }
    }
    if let surface = figure.surface {
      for end in [surface.x.lowerBound, surface.x.upperBound] { x.include(end) }
      for end in [surface.y.lowerBound, surface.y.upperBound] { y.include(end) }
    }
    let span = x.span(startsAtZero: false)
    let rise = y.span(startsAtZero: true)
    let fixed = figure.y.limits != nil
    self.x = span
    self.y = fixed ? rise : rise.roundedOut(count: 10)
    xIsWhole = x.isWhole && figure.x.scale == .linear && figure.surface == nil
    let place = (self.x, self.y)
    traces = PlotSpans.traces(figure.series, self.x, self.y)
    ghosts = PlotSpans.traces(figure.ghosts, self.x, self.y)
    let surface = hasContours ? figure.surface : nil
    contours = surface.map { $0.drawing().contours($0, place.0, place.1) }
  }

  /// Keeps of the curves only what belongs to the first part of the steps.
  mutating func show(_ part: StepPart) {
    traces = PlotSpans.traces(part.series, x, y)
    guard let end = part.end.flatMap({ x.place($0) }) else { return }
    traces = traces.map { $0.cut(at: end) }
  }

  @inline(never)
  private static func traces(_ series: [Series], _ x: AxisSpan, _ y: AxisSpan) -> [Trace] {
    series.map { Trace($0, x: x, y: y) }
  }

  // A point counts only when both its coordinates have a place.
  private static func include(_ point: Point, _ x: inout AxisExtent, _ y: inout AxisExtent) {
    guard point.x.isFinite, point.y.isFinite else { return }
    x.include(point.x)
    y.include(point.y)
  }
}
