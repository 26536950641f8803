/// Where the parts of an SVG drawing lie, in its own units, of which it is 640 wide.
///
/// Text is 16 units high; room is left for 20, to which a page may enlarge it where the drawing is
/// shown small.
struct SVGLayout {
  static let width = 640.0
  static let lineHeight = 24.0
  /// The width taken for a character, on average.
  static let characterWidth = 9.6

  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  let height: Double
  /// The baseline of the first line of the legend.
  let legendTop = 20.0
  /// Whether the names stand at the ends of the curves; otherwise there is a legend.
  let labelsEnds: Bool
  /// The columns and lines of the legend's entries.
  let legend: [(x: Double, line: Int)]

  init(_ figure: Figure, _ spans: PlotSpans) {
    let (xTicks, yTicks) = (spans.xTicks, spans.yTicks)
    let ends = spans.traces.map { $0.end }
    let names = figure.series.map { SVGLayout.width(of: $0.name) }
    let longest = names.reduce(0, max)
    // At its end a curve can be named only if it is still in sight there, at the right.
    let arrives = ends.reduce(0) { $0 + (($1?.x ?? 0) > 0.98 ? 1 : 0) }
    labelsEnds = names.count > 1 && names.count <= 6 && longest <= 130 && arrives == names.count
    let ticks = yTicks.reduce(0) { max($0, SVGLayout.width(of: $1.label)) }
    left = max(ticks + 16, 36)
    let lastTick = xTicks.last.map { SVGLayout.width(of: $0.label) } ?? 0
    let overhang = max(lastTick / 2 + 4, 20)
    right = labelsEnds ? SVGLayout.width - longest - 24 : SVGLayout.width - overhang
    legend = names.count > 1 && !labelsEnds ? SVGLayout.legend(names) : []
    let legendLines = Double(legend.last.map { $0.line + 1 } ?? 0)
    let title = figure.y.label.utf8.isEmpty ? 0 : SVGLayout.lineHeight
    top = 12 + legendLines * SVGLayout.lineHeight + title
    // A plane is looked at as a picture, a curve from left to right.
    bottom = top + (figure.surface == nil ? 216 : 360)
    height = bottom + 32 + (figure.x.label.utf8.isEmpty ? 0 : SVGLayout.lineHeight)
  }

  /// A generous estimate of how wide `text` is.
  static func width(of text: String) -> Double {
    Double(CellText.width(of: text)) * characterWidth
  }

  private static func legend(_ names: [Double]) -> [(x: Double, line: Int)] {
    var places: [(x: Double, line: Int)] = []
    var (x, line) = (4.0, 0)
    for name in names {
      if x > 4, x + 46 + name > width { (x, line) = (4, line + 1) }
      places.append((x, line))
      // Names are a tenth wider where a page enlarges them.
      x += 46 + name * 1.1 + 24
    }
    return places
  }

  /// The horizontal coordinate of the place `x` (0…1).
  func x(_ x: Double) -> Double { left + x * (right - left) }

  /// The vertical coordinate of the place `y` (0…1).
  func y(_ y: Double) -> Double { bottom - y * (bottom - top) }
}

extension PlotSpans {
  /// The ticks of the x axis in an SVG drawing.
  var xTicks: [Tick] { x.ticks(count: 6, isWhole: xIsWhole) }

  /// The ticks of the y axis in an SVG drawing.
  var yTicks: [Tick] { y.ticks(count: 5) }
}
