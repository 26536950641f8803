/// Draws the parts of a figure, one after the other, from the back to the front.
struct SVGCanvas {
  let figure: Figure
  private(set) var spans: PlotSpans
  let xTicks: [Tick]
  let yTicks: [Tick]
  let layout: SVGLayout
  var labels: SVGLabelPlacer
  var svg = SVGWriter()

  /// Where the curves end so far, from 0 to 1 along the x axis; nil when they are complete.
  let end: Double?

  /// - Parameter shown: which share of the steps has curves (0…1).
  init(_ figure: Figure, shown: Double = 1) {
    self.figure = figure
    spans = PlotSpans(figure)
    (xTicks, yTicks) = (spans.xTicks, spans.yTicks)
    layout = SVGLayout(figure, spans)
    labels = SVGLabelPlacer(layout, figure, spans.traces)
    let part = shown < 1 ? FigureSteps(figure).part(shown) : nil
    end = part?.end.flatMap(spans.x.place)
    if let part { spans.show(part) }
  }

  /// The whole element.
  mutating func draw(id: String) -> String {
    open(id: id)
    figure.plane?.drawContours(&self)
    drawBands()
    if figure.surface == nil { drawGrid() }
    drawAxes()
    drawGhosts()
    drawSeries()
    drawMarks()
    drawBandLabels()
    drawLegend()
    svg.raw("</svg>")
    return svg.text
  }

  private mutating func open(id: String) {
    svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plot\" role=\"img\"")
    svg.raw(" aria-labelledby=\"")
    svg.escaped(id)
    svg.raw("-title ")
    svg.escaped(id)
    svg.raw("-desc\" viewBox=\"0 0 640 ")
    svg.number(layout.height)
    svg.raw("\" font-family=\"system-ui, sans-serif\" font-size=\"16\" fill=\"currentColor\">\n")
    svg.raw("<title id=\"")
    svg.escaped(id)
    svg.raw("-title\">")
    svg.escaped(figure.title)
    svg.raw("</title>\n<desc id=\"")
    svg.escaped(id)
    svg.raw("-desc\">")
    svg.escaped(figure.sentence)
    svg.raw("</desc>\n")
  }

  /// Whether something at `place` along the x axis belongs to what is shown so far.
  func isReached(_ place: Double) -> Bool { end.map { place <= $0 + 1e-9 } ?? true }

  private mutating func drawGrid() {
    for tick in yTicks where tick.isMajor {
      guard let place = spans.y.place(tick.value), place > 1e-9 else { continue }
      let y = layout.y(place)
      svg.raw(
        "<path class=\"grid\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\"0.15\" d=\"M")
      svg.pair(layout.left, y)
      svg.raw("H")
      svg.number(layout.right)
      svg.raw("\"/>\n")
    }
  }

  private mutating func drawAxes() {
    svg.raw("<path class=\"axis\" fill=\"none\" stroke=\"currentColor\" d=\"M")
    svg.pair(layout.left, layout.top)
    svg.raw("V")
    svg.number(layout.bottom)
    svg.raw("H")
    svg.number(layout.right)
    for tick in xTicks { tickMark(tick, spans.x.place(tick.value), isHorizontal: true) }
    for tick in yTicks { tickMark(tick, spans.y.place(tick.value), isHorizontal: false) }
    svg.raw("\"/>\n")
    drawTickLabels()
    drawTitles()
  }

  private mutating func tickMark(_ tick: Tick, _ place: Double?, isHorizontal: Bool) {
    guard let place else { return }
    let length = tick.isMajor ? 6.0 : 3.0
    svg.raw("M")
    if isHorizontal {
      svg.pair(layout.x(place), layout.bottom)
      svg.raw("v")
    } else {
      svg.pair(layout.left, layout.y(place))
      svg.raw("h-")
    }
    svg.number(length)
  }

  private mutating func drawTickLabels() {
    for tick in xTicks where tick.isMajor {
      guard let place = spans.x.place(tick.value) else { continue }
      svg.label(
        tick.label, x: layout.x(place), y: layout.bottom + 24, anchor: .middle, classes: "tick")
    }
    for tick in yTicks where tick.isMajor {
      guard let place = spans.y.place(tick.value) else { continue }
      svg.label(
        tick.label, x: layout.left - 10, y: layout.y(place) + 5.5, anchor: .end, classes: "tick")
    }
  }

  private mutating func drawTitles() {
    if !figure.y.label.utf8.isEmpty {
      svg.label(
        figure.y.label, x: 4, y: layout.top - 16, anchor: .start, classes: "axis-title")
    }
    if !figure.x.label.utf8.isEmpty {
      let middle = (layout.left + layout.right) / 2
      svg.label(
        figure.x.label, x: middle, y: layout.bottom + 48, anchor: .middle, classes: "axis-title")
    }
  }
}
