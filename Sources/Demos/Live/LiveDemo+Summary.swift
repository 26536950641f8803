internal import Optimization
internal import Plotting

extension LiveDemo {
  /// What a page shows beside the drawing, in lines.
  ///
  /// 1. How many steps can be played; 1 when the y axis is logarithmic, else 0; 1 when it may be,
  ///    else 0; and, when the start may be moved, where it is drawn: x, y.
  /// 2. The sentence.
  /// 3. For each column of the table 1 when it holds words, else 0.
  /// 4. The headings; then the rows. Cells are parted by tabs.
  public var summary: String {
    var text = DecimalText.whole(FigureSteps(figure).count)
    text += figure.y.scale == .logarithmic ? " 1" : " 0"
    text += figure.suitsLogarithm ? " 1" : " 0"
    if let start = startPlace {
      text += " " + LiveDemo.coordinate(start.x) + " " + LiveDemo.coordinate(start.y)
    }
    text += "\n" + figure.sentence
    guard !figure.table.rows.isEmpty else { return text }
    text += "\n"
    for column in figure.table.columns.indices {
      text += column > 0 && !figure.table.holdsNumbers(column) ? "1" : "0"
    }
    for row in [figure.table.columns] + figure.table.rows {
      text += "\n"
      for (index, cell) in row.enumerated() { text += (index > 0 ? "\t" : "") + cell }
    }
    return text
  }

  static func coordinate(_ value: Double) -> String {
    DecimalText.significant((value * 100).rounded() / 100, digits: 6)
  }
}

// MARK: - The start of runs over a plane

extension LiveDemo {
  private var startParameters: (x: DemoParameter, y: DemoParameter)? {
    guard figure.surface != nil, let x = inputs.parameters.first(where: { $0.name == "x" }),
      let y = inputs.parameters.first(where: { $0.name == "y" })
    else { return nil }
    return (x, y)
  }

  private var startPlace: (x: Double, y: Double)? {
    guard let start = startParameters else { return nil }
    return SVGPlot(figure).place(of: Point(x: start.x.value, y: start.y.value))
  }

  /// The start under a finger at (`x`, `y`) in units of the drawing, at a position of its sliders:
  /// "3 -0.5"; nil when this demo has none.
  public func start(x: Double, y: Double) -> String? {
    guard let start = startParameters else { return nil }
    let point = SVGPlot(figure).point(x: x, y: y)
    return start.x.nearestText(to: point.x) + " " + start.y.nearestText(to: point.y)
  }
}

extension DemoParameter {
  // Twelve digits: a position such as 0.1 + 2 × 0.1 is told as 0.3.
  fileprivate func nearestText(to value: Double) -> String {
    let most = ((to - from) / step + 1e-9).rounded(.down)
    let position = min(max(((value - from) / step).rounded(), 0), most)
    return DecimalText.significant(from + position * step, digits: 12)
  }
}
