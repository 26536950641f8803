import Plotting
import Testing

struct `Any figure` {
  /// A repeatable stream of awkward choices.
  private struct Choices {
    private var state: UInt64

    init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 }

    mutating func number(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }

    mutating func value() -> Double {
      let values = [
        0, -0.0, 1, -1, 0.1, 60, 1e300, -1e308, 0x1p-1030, 1 + 1e-15, 1e16, .nan, .infinity,
        -.infinity, .greatestFiniteMagnitude, .leastNonzeroMagnitude,
      ]
      return values[number(below: values.count)]
    }

    mutating func range() -> ClosedRange<Double>? {
      let (one, other) = (value(), value())
      return one <= other ? one...other : nil
    }

    mutating func axis() -> Axis {
      Axis(
        title: number(below: 2) == 0 ? "" : "learning rate",
        scale: number(below: 2) == 0 ? .linear : .logarithmic,
        limits: number(below: 2) == 0 ? range() : nil)
    }

    mutating func series() -> Series {
      let style: Series.Style = [.line, .steps, .points, .path][number(below: 4)]
      let points = (0..<number(below: 9)).map { step in
        Point(x: number(below: 2) == 0 ? Double(step) : value(), y: value())
      }
      return Series(name: "cosine", style: style, points: points)
    }

    mutating func figure() -> Figure {
      let series = (0..<number(below: 8)).map { _ in self.series() }
      let marks = (0..<number(below: 3)).map { _ in
        Mark(point: Point(x: value(), y: value()), label: "a mark")
      }
      let bands = (0..<number(below: 3)).compactMap { index in
        range().map { Band(direction: index == 0 ? .y : .x, range: $0, label: "a band") }
      }
      return Figure(
        title: "", sentence: "", x: axis(), y: axis(), series: series, marks: marks, bands: bands,
        table: DataTable(columns: [], rows: []))
    }
  }

  @Test(arguments: 0..<20)
  func `is drawn without a crash`(seed: Int) {
    var choices = Choices(seed: seed)
    for _ in 0..<100 {
      let figure = choices.figure()
      let (width, height) = (choices.number(below: 90), choices.number(below: 30))
      let plot = CellPlot(figure, width: width, height: height, glyphs: .braille)
      #expect(plot.lines.count <= height)
      let drawing = SVGDrawing(figure, id: "a").text
      #expect(!drawing.contains("nan") && !drawing.contains("inf"))
    }
  }
}
