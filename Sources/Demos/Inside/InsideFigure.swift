internal import Optimization
internal import Plotting

/// Runs one optimizer and draws what happens in each coordinate.
struct InsideFigure {
  let label: String
  let unit: String
  let view: SurfaceView
  let start: [Double]
  let run: InsideRun
  private let title: String

  static let axes: [String] = ["x", "y"]

  init(_ inputs: DemoInputs) throws(DemoError) {
    (title, unit) = (inputs.title, inputs.unitName)
    let view = try SurfaceView(inputs.given.objectives[0], inputs.bindings)
    let bound = try BoundOptimizer(inputs.given.optimizers[0], inputs.bindings)
    let start = SurfaceWords.start(inputs, on: view)
    (label, self.view, self.start) = (bound.label, view, start)
    run = try InsideRun(bound, on: view, from: start, steps: inputs.steps, seed: inputs.seed)
  }

  /// Slopes and moves on one logarithmic axis: how unequal slopes become equal moves.
  var figure: Figure {
    let last = max(run.updates.count - 1, 1)
    return Figure(
      title: title.utf8.isEmpty ? "Inside " + label + " on " + view.label : title,
      sentence: sentence, x: Axis(title: unit, limits: 0...Double(last)),
      y: Axis(title: "size", scale: .logarithmic), series: slopes + moves, bands: bands,
      table: table)
  }

  private var slopes: [Series] {
    InsideFigure.axes.indices.map { index in
      let sizes = run.updates.map { abs($0.slopes[index]) }
      return Series(
        name: "slope along " + InsideFigure.axes[index], points: StepSampling.points(sizes))
    }
  }

  private var moves: [Series] {
    InsideFigure.axes.indices.map { index in
      let sizes = run.updates.map { abs($0.moves[index]) }
      return Series(
        name: "move along " + InsideFigure.axes[index], points: StepSampling.points(sizes))
    }
  }

  // The rate, where it is one number.
  private var bands: [Band] {
    guard let first = run.updates.first, first.rate > 0,
      run.updates.allSatisfy({ $0.rate == first.rate })
    else { return [] }
    let label = "the rate, " + EnglishText.number(first.rate)
    return [Band(direction: .y, range: first.rate...first.rate, label: label)]
  }

  private var table: DataTable {
    let names = run.updates.first.map { $0.readings.filter { $0.values.count == 2 } } ?? []
    let hasSizes = !names.contains { $0.name == "step size" } && run.stepSizesAreKnown
    let columns = [unit, "slope"] + names.map { $0.name.text }
    var rows: [[String]] = []
    for step in steps {
      let update = run.updates[step]
      let sizes = run.stepSizes(at: step)
      for index in InsideFigure.axes.indices {
        let readings = update.readings.filter { $0.values.count == 2 }.map { $0.values[index] }
        var row = [DecimalText.whole(step) + ", " + InsideFigure.axes[index]]
        row += ([update.slopes[index]] + readings).map { EnglishText.number($0, digits: 3) }
        if hasSizes { row.append(sizes.map { EnglishText.number($0[index], digits: 3) } ?? "") }
        rows.append(row + [EnglishText.number(update.moves[index], digits: 3)])
      }
    }
    return DataTable(columns: columns + (hasSizes ? ["step size"] : []) + ["move"], rows: rows)
  }

  private var steps: [Int] {
    guard !run.updates.isEmpty else { return [] }
    let last = run.updates.count - 1
    return StepSampling.ordered([0, min(1, last)] + StepSampling.round(3, upTo: last))
  }
}

extension InsideRun {
  /// Whether a step size can be told for the first update.
  var stepSizesAreKnown: Bool { !updates.isEmpty && stepSizes(at: 0) != nil }
}
