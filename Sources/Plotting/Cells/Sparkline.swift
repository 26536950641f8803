/// The first curve in one line: all that fits where there is no room for axes.
struct Sparkline {
  let text: CellText

  init(_ figure: Figure, width: Int, glyphs: CellPlot.Glyphs) {
    let bars = glyphs.bars
    var scalars = String.UnicodeScalarView()
    let trace = PlotSpans(figure).traces.first
    for column in 0..<max(width, 0) {
      let height = trace?.height(at: (Double(column) + 0.5) / Double(width))
      let bar = height.map { min(Int($0 * Double(bars.count)), bars.count - 1) }
      scalars.append(bar.map { bars[max($0, 0)] } ?? " ")
    }
    text = CellText(String(scalars))
  }
}
