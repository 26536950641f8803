import Foundation
import Plotting

/// Figures that the tests draw, from the usual to the hostile.
enum SampleFigures {
  static let epochs = Axis(title: "epoch", limits: 0...60)
  static let rates = Axis(title: "learning rate")

  static func figure(
    _ series: [Series], x: Axis = epochs, y: Axis = rates, marks: [Mark] = [], bands: [Band] = [],
    title: String = "Learning rates", sentence: String = "The rates fall."
  ) -> Figure {
    Figure(
      title: title, sentence: sentence, x: x, y: y, series: series, marks: marks, bands: bands,
      table: DataTable(columns: [], rows: []))
  }

  static func curve(
    _ name: String, style: Series.Style = .line, count: Int = 60, _ height: (Double) -> Double
  ) -> Series {
    let points = (0..<count).map { Point(x: Double($0), y: height(Double($0))) }
    return Series(name: name, style: style, points: points)
  }

  static let step = curve("step(0.1, by: 0.5, every: 10)", style: .steps) {
    0.1 * pow(0.5, ($0 / 10).rounded(.down))
  }
  static let cosine = curve("cosine(0.1, over: 60)") { 0.05 * (1 + cos(.pi * $0 / 60)) }
  static let exponential = curve("exponential") { 0.1 * pow(0.96, $0) }

  static let one = figure([step])
  static let two = figure([step, cosine])
  static let short = figure([
    Series(name: "step", style: .steps, points: step.points),
    Series(name: "cosine", points: cosine.points), exponential,
  ])
  static let logarithmic = figure(
    [step, cosine, exponential], y: Axis(title: "learning rate", scale: .logarithmic))

  static let descent = figure(
    [
      curve("0.05", count: 31) { pow(0.5, $0) },
      curve("0.21", count: 12) { pow(-1.1, $0) },
    ], x: Axis(title: "step", limits: 0...30), y: Axis(title: "x", limits: -3...3),
    marks: [Mark(point: Point(x: 11, y: -2.85), label: "0.21 leaves the plot")],
    bands: [Band(direction: .y, range: 0...0, label: "minimum")])

  static let noise = figure(
    [curve("1 / (10 + t)", count: 400) { 100 * pow(0.64, $0) + 1 / (10 + $0) }],
    x: Axis(title: "step", limits: 0...400), y: Axis(title: "mean of x²", scale: .logarithmic),
    bands: [
      Band(direction: .y, range: 0.111...0.111, label: "theory 0.111"),
      Band(direction: .x, range: 20...60, label: "settles"),
    ])

  private static let valley = Surface(x: -2...2, y: -1...3, floor: 0) { x, y in
    (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x)
  }

  private static func way(_ name: String, _ end: Double) -> Series {
    let points = (0...40).map { step in
      let x = -1.2 + end * Double(step) / 40
      return Point(x: x, y: x * x + 0.3 * cos(Double(step)))
    }
    return Series(name: name, style: .path, points: points)
  }

  private static func overValley(_ series: [Series]) -> Figure {
    var figure = figure(
      series, x: Axis(title: "x", limits: -2...2), y: Axis(title: "y", limits: -1...3),
      marks: [
        Mark(point: Point(x: 1, y: 1), label: "minimum", symbol: .cross),
        Mark(point: Point(x: -1.2, y: 1.74), label: "start"),
      ])
    figure.surface = valley
    return figure
  }

  static let plane = overValley([way("adam(0.01)", 2)])
  static let race = overValley([way("adam(0.01)", 2.1), way("sgd(0.001)", 0.8)])

  static let all: [(name: String, figure: Figure)] = [
    ("one", one), ("two", two), ("short", short), ("logarithmic", logarithmic),
    ("descent", descent), ("noise", noise), ("plane", plane), ("race", race),
  ]

  private static let free = Axis(title: "")

  static let hostile: [(name: String, figure: Figure)] = [
    ("no series", figure([], x: free)),
    ("no points", figure([Series(name: "a", points: [])], x: free)),
    ("one point", figure([curve("a", count: 1) { _ in 0.1 }], x: free)),
    ("all equal", figure([curve("a") { _ in 0.1 }], x: free)),
    ("all zero", figure([curve("a") { _ in 0 }], x: free)),
    ("nothing finite", figure([curve("a") { _ in .nan }], x: free)),
    ("gaps", figure([curve("a", style: .steps) { $0 == 5 || $0 == 7 ? .infinity : $0 }], x: free)),
    ("huge", figure([curve("a") { ($0 - 30) * 1e307 }], x: free)),
    ("tiny", figure([curve("a") { $0 * 0x1p-1063 }], x: free)),
    ("narrow", figure([curve("a") { 1e15 + $0 }, curve("b") { 1 + $0 * 1e-15 }], x: free)),
    ("huge, logarithmic", figure([curve("a") { pow(10, $0 * 11 - 320) }], x: free, y: log)),
    ("above all decades", figure([curve("a") { 1e300 + $0 }], x: log, y: log)),
    (
      "limits above all decades",
      figure([step], y: Axis(title: "y", scale: .logarithmic, limits: 0x1p-1030...1e308))
    ),
    ("nothing positive", figure([curve("a") { -$0 }], x: free, y: log)),
    ("equal, logarithmic", figure([curve("a") { _ in 0.1 }], x: free, y: log)),
    ("limits without width", figure([step], x: Axis(title: "x", limits: 3...3))),
    ("limits not finite", figure([step], y: Axis(title: "y", limits: 0...(.infinity)))),
    ("limits elsewhere", figure([step, cosine], y: Axis(title: "y", limits: 5...6))),
    ("far marks", figure([step], marks: [Mark(point: Point(x: .nan, y: 1e300), label: "far")])),
    ("twelve", figure((0..<12).map { number in curve("\(number)") { Double(number) * $0 } })),
    ("long words", figure([step, cosine], y: Axis(title: word, unit: word))),
    ("points", figure([curve("a", style: .points) { $0 }, curve("b", style: .points) { -$0 }])),
    ("a surface without heights", onSurface { _, _ in .nan }),
    ("a flat surface", onSurface { _, _ in 0 }),
    ("a cliff", onSurface { x, _ in x < 1 ? 1e308 : -1e308 }),
    ("a pole", onSurface { x, y in 1 / (x * x + y * y) }),
    ("wide letters", figure([curve("学習率\u{1B}[31m\n") { $0 }, curve("é👍🏽") { -$0 }])),
  ]

  private static func onSurface(_ height: (Double, Double) -> Double) -> Figure {
    let wild = Series(
      name: "a", style: .path,
      points: (0..<50).map { Point(x: cos(Double($0)) * 1e9, y: $0 == 9 ? .nan : Double($0)) })
    var figure = figure([wild, wild], x: free, y: free)
    figure.surface = Surface(x: -1...3, y: -1...3, height: height)
    return figure
  }

  private static let log = Axis(title: "y", scale: .logarithmic)
  private static let word = String(repeating: "learning ", count: 40)
}
