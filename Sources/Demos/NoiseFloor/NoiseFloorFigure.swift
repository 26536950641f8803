internal import Optimization
internal import Plotting

/// The figure of the demo kind `noise-floor`.
struct NoiseFloorFigure {
  private let setting: NoisyRuns.Setting
  private let unit: String
  private let all: [NoisyRuns]
  /// Means above this leave the plot, so that the others stay readable.
  private let reach: Double

  static func make(_ inputs: DemoInputs) throws(DemoError) -> Figure {
    let bound = try BoundExpression.all(inputs.given.schedules, inputs.bindings)
    var optimizers: [BoundOptimizer] = []
    for (index, optimizer) in inputs.given.optimizers.enumerated() {
      optimizers.append(try BoundOptimizer(optimizer, inputs.bindings, index: index))
    }
    return try NoiseFloorFigure(inputs, bound, optimizers).figure(inputs.title)
  }

  private init(
    _ inputs: DemoInputs, _ bound: [BoundExpression], _ optimizers: [BoundOptimizer]
  ) throws(DemoError) {
    let setting = NoisyRuns.Setting(
      curvature: inputs.bindings["curvature"] ?? 1, noise: inputs.value(of: DemoKind.noise),
      start: inputs.bindings["start"] ?? 10, runs: Int(inputs.value(of: DemoKind.runs)),
      steps: inputs.steps, seed: inputs.seed)
    var all = bound.map { NoisyRuns($0, setting) }
    for optimizer in optimizers {
      do throws(OptimizerError) {
        all.append(try NoisyRuns(optimizer, setting))
      } catch {
        throw .bad(field: "optimizers", message: error.message, hint: nil)
      }
    }
    let floors = all.compactMap { $0.floor(setting) }
    reach = 100 * floors.reduce(max(setting.start * setting.start, 1e-12), max)
    (self.setting, self.all, unit) = (setting, all, inputs.unitName)
  }

  private func figure(_ title: String) -> Figure {
    Figure(
      title: title.utf8.isEmpty ? "The mean of x² over " + count(setting.runs, "run") : title,
      sentence: sentence, x: Axis(title: unit, limits: 0...Double(setting.steps)),
      y: Axis(title: "mean of x²", scale: .logarithmic),
      series: all.map { runs in
        let inside = leaves(runs).map { Array(runs.means[..<$0]) } ?? runs.means
        return Series(name: runs.label, points: StepSampling.points(inside))
      }, marks: marks, bands: bands, table: table)
  }

  // After how many steps the mean is first beyond the plot.
  private func leaves(_ runs: NoisyRuns) -> Int? { runs.means.firstIndex { $0 > reach } }

  private var marks: [Mark] {
    all.compactMap { runs in
      leaves(runs).map { step in
        let point = Point(x: Double(step - 1), y: runs.means[max(step - 1, 0)])
        return Mark(point: point, label: runs.label + " leaves at " + place(step))
      }
    }
  }

  private var bands: [Band] {
    all.compactMap { runs in
      guard let floor = runs.floor(setting), floor > 0 else { return nil }
      let name = all.count == 1 ? "floor " : "floor of " + runs.label + ": "
      return Band(direction: .y, range: floor...floor, label: name + number(floor))
    }
  }

  private func number(_ value: Double) -> String { EnglishText.number(value, digits: 3) }

  private func count(_ count: Int, _ unit: String) -> String { EnglishText.count(count, of: unit) }

  private func place(_ step: Int) -> String { unit + " " + DecimalText.whole(step) }
}

// MARK: - Words

extension NoiseFloorFigure {
  private var sentence: String {
    let number = count(setting.runs, "run")
    let first =
      "The mean of x² over " + number + " starts at " + self.number(setting.start * setting.start)
      + "."
    return all.reduce(first) { $0 + " " + sentence($1) }
  }

  private func sentence(_ runs: NoisyRuns) -> String {
    let subject = runs.constantRate.map { "At a rate of " + number($0) } ?? "With " + runs.label
    let end = runs.means[setting.steps]
    let now = number(end) + " after " + count(setting.steps, unit)
    if let step = leaves(runs) {
      let product = (runs.constantRate ?? 0) * setting.curvature
      let reason = product < 2 ? "" : ", since ηλ = " + number(product) + " is not below 2,"
      return subject + " it grows" + reason + " and leaves the plot at " + place(step) + "."
    }
    guard let expected = runs.expected else {
      let quarter = runs.lastQuarter
      return subject + " it is " + now + ", and " + number(quarter.mean)
        + " on average over the last "
        + count(quarter.steps, unit) + "."
    }
    let theory = number(expected[setting.steps])
    guard let floor = runs.floor(setting) else {
      return subject + " it is " + now + ", in theory " + theory + "."
    }
    guard runs.hasSettled(at: floor) else {
      return subject + " it is " + now + ", in theory " + theory + ", on its way to the floor of "
        + number(floor) + "."
    }
    let quarter = runs.lastQuarter
    return subject + " it settles: over the last " + count(quarter.steps, unit) + " it is "
      + number(quarter.mean) + ", in theory ησ²/(λ(2 − ηλ)) = " + number(floor) + "."
  }

  private var table: DataTable {
    var rows = StepSampling.round(7, upTo: setting.steps).map { step in
      [DecimalText.whole(step)] + all.map { number($0.means[step]) }
    }
    rows.append(
      [DecimalText.whole(setting.steps) + " in theory"]
        + all.map { $0.expected.map { number($0[setting.steps]) } ?? "no formula" })
    rows.append(["floor"] + all.map { $0.floor(setting).map { number($0) } ?? "none" })
    let names = all.count == 1 ? ["mean of x²"] : all.map { $0.label }
    return DataTable(columns: [unit] + names, rows: rows)
  }
}
