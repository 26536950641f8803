internal import Optimization
internal import Plotting

/// Runs the race and puts it into a figure.
struct RaceFigure {
  private let title: String
  private let unit: String
  private let steps: Int
  private let view: SurfaceView
  private let start: [Double]
  private let runs: [SurfaceRun]
  /// How far the start is from the nearest minimum; nil when none is known.
  private let away: Double?

  init(_ inputs: DemoInputs) throws(DemoError) {
    (title, unit, steps) = (inputs.title, inputs.unitName, inputs.steps)
    let view = try SurfaceView(inputs.given.objectives[0], inputs.bindings)
    let start = SurfaceWords.start(inputs, on: view)
    var runs: [SurfaceRun] = []
    for (index, optimizer) in inputs.given.optimizers.enumerated() {
      let bound = try BoundOptimizer(optimizer, inputs.bindings, index: index)
      runs.append(
        try SurfaceRun(bound, on: view, from: start, steps: inputs.steps, seed: inputs.seed))
    }
    (self.view, self.start, self.runs) = (view, start, runs)
    away = view.distance(start).flatMap { $0 > 0 ? $0 : nil }
  }

  var figure: Figure {
    let paths = runs.map { $0.divergence == nil ? $0.path : Array($0.path.prefix(1)) }
    let frame = view.frame(around: paths)
    let start = Mark(point: runs[0].path[0], label: "start")
    return Figure(
      title: title.utf8.isEmpty
        ? EnglishText.capitalised(runs.count) + " optimizers on " + view.label : title,
      sentence: sentence + SurfaceWords.lines(of: frame.surface),
      x: Axis(title: "x", limits: frame.surface.x), y: Axis(title: "y", limits: frame.surface.y),
      series: runs.map { $0.series }, marks: frame.marks + [start], surface: frame.surface,
      table: table)
  }

  private func number(_ value: Double) -> String { EnglishText.number(value) }

  /// What counts: the distance to the nearest minimum, else the loss.
  private func measure(_ run: SurfaceRun) -> Double {
    away == nil ? run.endLoss : view.distance(run.end) ?? run.endLoss
  }

  // The first step at which a tenth of the distance is left.
  private func arrival(_ run: SurfaceRun) -> Int? {
    guard let away else { return nil }
    return run.trajectory.points.firstIndex { (view.distance($0) ?? .infinity) <= away / 10 }
  }
}

// MARK: - Words

extension RaceFigure {
  private var sentence: String {
    var text = "All start at " + SurfaceWords.point(start)
    if let away, let minimum = view.nearest(to: start) {
      text += ", " + number(away) + " from the "
      text += (view.minima.count == 1 ? "minimum" : "nearest minimum") + " at "
      text += SurfaceWords.point(minimum)
    }
    text += "."
    let finished = runs.filter { $0.divergence == nil }.sorted { measure($0) < measure($1) }
    if !finished.isEmpty { text += " " + ranking(finished) + first(finished) }
    for run in runs {
      if let divergence = run.divergence { text += " " + divergence.sentence(about: run.label) }
    }
    return text
  }

  // "After 60 steps adam(0.3) is nearest, 0.02 away, then sgd(0.1), 0.3."
  private func ranking(_ runs: [SurfaceRun]) -> String {
    let after = "After " + EnglishText.count(steps, of: unit) + " " + runs[0].label
    var text =
      away == nil
      ? after + " has the lowest loss, " + number(measure(runs[0]))
      : after + " is nearest, " + number(measure(runs[0])) + " away"
    for run in runs.dropFirst() { text += "; then " + run.label + ", " + number(measure(run)) }
    return text + "."
  }

  private func first(_ runs: [SurfaceRun]) -> String {
    let arrivals = runs.compactMap { run in arrival(run).map { (run, $0) } }
    guard let earliest = arrivals.map({ $0.1 }).min() else {
      return away == nil ? "" : " None comes within a tenth of the distance."
    }
    let names = arrivals.filter { $0.1 == earliest }.map { $0.0.label }
    return " The first within a tenth of the distance: " + EnglishText.list(names) + ", at " + unit
      + " " + DecimalText.whole(earliest) + "."
  }

  private var table: DataTable {
    let rows = runs.map { run in
      if let divergence = run.divergence {
        return [
          run.label, "diverges at " + unit + " " + DecimalText.whole(divergence.step), "", "never",
        ]
      }
      let arrived = arrival(run).map { DecimalText.whole($0) } ?? "never"
      return [
        run.label, view.distance(run.end).map { number($0) } ?? "", number(run.endLoss), arrived,
      ]
    }
    let near = away.map { "within " + number($0 / 10) + " at " + unit } ?? "arrives"
    return DataTable(
      columns: ["optimizer", "distance", "loss", near], rows: rows)
  }
}
