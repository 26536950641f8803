internal import Optimization
internal import Plotting

/// The figure of the demo kind `descent`.
struct DescentFigure {
  private let curvature: Double
  private let start: Double
  private let steps: Int
  private let unit: String
  /// Runs that go farther than this leave the plot, so that the others stay readable.
  private let reach: Double
  private let runs: [DescentRun]

  static func make(_ inputs: DemoInputs) throws(DemoError) -> Figure {
    let bound = try BoundExpression.all(inputs.given.schedules, inputs.bindings)
    return DescentFigure(inputs, bound).figure(inputs.title)
  }

  private init(_ inputs: DemoInputs, _ bound: [BoundExpression]) {
    let curvature = inputs.bindings["curvature"] ?? 10
    let start = inputs.bindings["start"] ?? 1
    let reach = 3 * max(abs(start), 1e-6)
    (self.curvature, self.start, self.reach) = (curvature, start, reach)
    (steps, unit) = (inputs.steps, inputs.unitName)
    runs = bound.map {
      DescentRun($0, curvature: curvature, start: start, steps: inputs.steps, reach: reach)
    }
  }

  private func figure(_ title: String) -> Figure {
    let leaves = runs.contains { $0.leaves != nil }
    let marks = runs.compactMap { run in
      run.exit(reach: reach).map { Mark(point: $0, label: run.label + " leaves" + at(run)) }
    }
    return Figure(
      title: title.utf8.isEmpty ? "Gradient descent at curvature " + number(curvature) : title,
      sentence: sentence, x: Axis(title: unit, limits: 0...Double(steps)),
      y: Axis(title: "x", limits: leaves ? -reach...reach : nil),
      series: runs.map { Series(name: $0.label, points: StepSampling.points($0.places)) },
      marks: marks, bands: [Band(direction: .y, range: 0...0, label: "minimum")], table: table)
  }

  private func number(_ value: Double) -> String { EnglishText.number(value) }

  private func at(_ run: DescentRun) -> String {
    run.leaves.map { " at " + unit + " " + DecimalText.whole($0) } ?? ""
  }
}

// MARK: - Words

extension DescentFigure {
  private var sentence: String {
    let limit = "With curvature λ = " + number(curvature) + " the limit is 2/λ = "
    let first = limit + number(2 / curvature) + "."
    guard start != 0 else { return first + " Every run starts at the minimum and stays there." }
    return runs.reduce(first) { $0 + " " + sentence($1) }
  }

  private func sentence(_ run: DescentRun) -> String {
    let subject = run.constantRate.map { "A rate of " + number($0) } ?? run.label
    let end = " a distance of " + distance(run)
    let after = " after " + EnglishText.count(steps, of: unit)
    switch DescentVerdict(run, start: start) {
    case .stays: return subject + " changes nothing."
    case .creeps: return subject + " comes nearer without crossing 0, to" + end + after + "."
    case .lands: return subject + " lands on the minimum in one " + unit + "."
    case .hops:
      return subject + " hops across 0 every time, yet comes nearer, to" + end + after + "."
    case .flips: return subject + " hops across 0 for ever at" + end + "."
    case .leaves:
      let where_ = run.leaves == nil ? "" : " and leaves the plot" + at(run)
      return subject + " hops across 0 and farther away every time" + where_ + "; it is at" + end
        + after + "."
    case .nearer, .farther: return changing(run, subject) + " ends at" + end + after + "."
    }
  }

  private func changing(_ run: DescentRun, _ subject: String) -> String {
    var text = subject
    if let step = run.comesBelowLimit {
      text += " is above the limit before " + unit + " " + DecimalText.whole(step) + ","
    } else if run.highestProduct > 2 {
      text += " ends above the limit,"
    }
    if run.leaves != nil { text += " leaves the plot" + at(run) + "," }
    if run.crossings > 0 {
      text += " changes sides " + EnglishText.count(run.crossings, of: "time") + " and"
    }
    return text
  }

  private func distance(_ run: DescentRun) -> String {
    run.finalDistance.isFinite ? number(run.finalDistance) : "more than 1e150"
  }

  private var table: DataTable {
    let end = "distance after " + EnglishText.count(steps, of: unit)
    let rows = runs.map { run in
      let products =
        run.constantRate != nil
        ? number(run.firstProduct)
        : number(run.lowestProduct) + " to " + number(run.highestProduct)
      let verdict = start == 0 ? DescentVerdict.stays : DescentVerdict(run, start: start)
      return [run.label, products, verdict.summary, distance(run)]
    }
    let limit = [
      number(2 / curvature), "2", "the limit 2/λ", start == 0 ? "0" : number(abs(start)),
    ]
    return DataTable(columns: ["rate η", "η·λ", "what happens", end], rows: rows + [limit])
  }
}
