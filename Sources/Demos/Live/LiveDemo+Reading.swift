internal import Optimization
internal import Plotting

extension LiveDemo {
  /// What the curves say at the step nearest to (`x`, `y`) in units of the drawing, or at step
  /// `index` when that is given; nil when nothing is drawn.
  ///
  /// Lines: the step and how many there are; for each curve that has a value in the plot its number
  /// from 1 and its place; the words. "12 60", "1 310.5 80 2 310.5 97.25", "epoch 12: 0.05".
  public func reading(_ view: View, x: Double, y: Double, index: Int?) -> String? {
    let figure = figure(view)
    let plot = SVGPlot(figure)
    guard plot.steps.count > 0,
      let step = index.map({ min(max($0, 0), plot.steps.count - 1) })
        ?? plot.step(nearX: x, y: y)
    else { return nil }
    let reading = plot.reading(at: step)
    var text = DecimalText.whole(step) + " " + DecimalText.whole(plot.steps.count) + "\n"
    var isFirst = true
    for (series, value) in reading.values.enumerated() {
      guard let place = value?.place else { continue }
      text += (isFirst ? "" : " ") + DecimalText.whole(series + 1)
      text += " " + LiveDemo.coordinate(place.x) + " " + LiveDemo.coordinate(place.y)
      isFirst = false
    }
    return text + "\n" + words(of: reading, in: figure)
  }

  /// "epoch 12: step(0.1, by: 0.5, every: 10) 0.05; cosine 0.09", "step 3: adam(0.3) at (1, 2)".
  private func words(of reading: FigureReading, in figure: Figure) -> String {
    var text =
      reading.x.map { figure.x.title + " " + EnglishText.number($0) }
      ?? inputs.unitName + " " + DecimalText.whole(reading.index)
    var isFirst = true
    for (series, value) in zip(figure.series, reading.values) {
      text += isFirst ? ": " : "; "
      isFirst = false
      let name = figure.series.count > 1 ? series.name : figure.y.title
      guard let value else {
        text += name + " has ended"
        continue
      }
      text += name + " "
      text +=
        reading.x == nil
        ? "at " + SurfaceWords.point([value.point.x, value.point.y])
        : EnglishText.number(value.point.y)
    }
    return text
  }
}
