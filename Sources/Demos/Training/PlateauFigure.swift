internal import Optimization
internal import Plotting

/// The figure of the demo kind `plateau`: the rate and the metric on one logarithmic axis.
struct PlateauFigure {
  private let controller: PlateauController
  private let metrics: [Double]
  /// The rate before each metric, and after the last.
  private let rates: [Double]
  /// The indices of the metrics after which the rate was lowered.
  private let reductions: [Int]
  /// How many updates there are from metric to metric; nil when the metrics were given.
  private let every: Int?
  private let unit: String
  private let label: String?
  /// The metrics of the same run at a constant rate.
  private let constant: TrainedCurve?
  private let diverged: String?

  static func make(_ inputs: DemoInputs) throws(DemoError) -> Figure {
    let controller = try controller(inputs)
    let figure =
      inputs.given.objectives.isEmpty
      ? try PlateauFigure(given: inputs, controller)
      : try PlateauFigure(training: inputs, controller)
    return figure.figure(inputs.title)
  }

  static func controller(_ inputs: DemoInputs) throws(DemoError) -> PlateauController {
    do throws(ScheduleError) {
      let controller = try PlateauController(
        factor: inputs.value(of: DemoKind.plateauFactor),
        patience: Int(inputs.value(of: DemoKind.patience)),
        threshold: PlateauThreshold(relative: inputs.value(of: DemoKind.threshold)),
        cooldown: Int(inputs.value(of: DemoKind.cooldown)))
      _ = try controller.start(at: inputs.value(of: DemoKind.plateauRate))
      return controller
    } catch {
      let name = error.parameter
      throw .bad(
        field: name, message: error.message(about: "'" + name.text + "'", and: ""), hint: nil)
    }
  }

  private init(given inputs: DemoInputs, _ controller: PlateauController) throws(DemoError) {
    var state = PlateauState(
      rate: inputs.value(of: DemoKind.plateauRate), mode: controller.mode)
    var (rates, reductions): ([Double], [Int]) = ([state.rate], [])
    for (index, metric) in inputs.metrics.enumerated() {
      state = controller.step(state, metric: metric)
      if state.rate < rates[index] { reductions.append(index) }
      rates.append(state.rate)
    }
    (self.controller, metrics, self.rates) = (controller, inputs.metrics, rates)
    (self.reductions, every, unit, label) = (reductions, nil, inputs.unitName, nil)
    (constant, diverged) = (nil, nil)
  }

  private init(training inputs: DemoInputs, _ controller: PlateauController) throws(DemoError) {
    let job = try TrainingJob(inputs)
    let rate = inputs.value(of: DemoKind.plateauRate)
    let every = Int(inputs.value(of: DemoKind.every))
    var plan = job.plan(AnySchedule(FlatRate(rate: rate)), steps: inputs.steps)
    plan.scoresEvery = every
    let outcome: PlateauTraining.Outcome
    do throws(TrainingError) {
      outcome = try PlateauTraining(plan, controller, from: rate).run()
    } catch {
      throw DemoError(error)
    }
    let constant = try TrainedCurve("at a constant " + EnglishText.number(rate), plan)
    let taken = outcome.trajectory.rates
    var rates = outcome.metrics.indices.map { taken[min(every * $0, taken.count - 1)] }
    rates.append(outcome.rate)
    (self.controller, metrics, self.rates) = (controller, outcome.metrics, rates)
    (reductions, self.every, unit, label) = (outcome.reductions, every, inputs.unitName, job.label)
    self.constant = constant
    diverged = outcome.trajectory.diverged.map {
      "The run diverges at step " + DecimalText.whole($0)
        + ": its loss passes a thousand times its start."
    }
  }

  /// The place of a metric on the x axis.
  private func place(_ index: Int) -> Double { Double((index + 1) * (every ?? 1)) }
}

extension PlateauFigure {
  private func figure(_ title: String) -> Figure {
    var series = [
      Series(
        name: metricName,
        points: metrics.indices.map { Point(x: place($0), y: metrics[$0]) })
    ]
    if let constant, !held(constant).isEmpty {
      series.append(Series(name: constant.label, points: held(constant)))
    }
    let stairs = rates.indices.map { Point(x: $0 == 0 ? 0 : place($0 - 1), y: rates[$0]) }
    series.append(Series(name: "learning rate", style: .steps, points: stairs))
    let marks = reductions.prefix(6).map { index in
      Mark(
        point: Point(x: place(index), y: rates[index + 1]),
        label: number(rates[index + 1]))
    }
    let end = max(metrics.indices.last.map { place($0) } ?? 1, 1)
    return Figure(
      title: title.utf8.isEmpty ? "A rate lowered on a plateau" : title, sentence: sentence,
      x: Axis(title: every == nil ? unit : "update", limits: 0...end),
      y: Axis(title: metricName + " and rate", scale: .logarithmic), series: series,
      marks: Array(marks), table: table)
  }

  private var metricName: String { every == nil ? "metric" : "test loss" }

  private func held(_ curve: TrainedCurve) -> [Point] {
    curve.runs[0].scores.dropFirst().map {
      Point(x: Double($0.step), y: $0.heldOut?.loss ?? $0.loss)
    }
  }

  private func number(_ value: Double) -> String { EnglishText.number(value, digits: 3) }

  private func at(_ index: Int) -> String {
    (every == nil ? unit : "update") + " " + DecimalText.whole(Int(place(index)))
  }
}

// MARK: - Words

extension PlateauFigure {
  private var sentence: String {
    guard let last = metrics.last, let first = metrics.first else {
      return diverged ?? "No metric was measured."
    }
    var text =
      "The rate starts at " + number(rates[0]) + " and is multiplied by "
      + number(controller.factor) + " after more than "
      + EnglishText.count(controller.patience, of: "metric") + " without an improvement"
    if controller.threshold.relative > 0 {
      text += " of " + number(100 * controller.threshold.relative) + " %"
    }
    text +=
      reductions.isEmpty
      ? ": it never is."
      : ": at " + places + "; it ends at "
        + number(rates.last ?? 0) + "."
    text += " The " + metricName + " goes from " + number(first) + " to " + number(last)
    if let constant, let other = held(constant).last?.y {
      text +=
        constant.diverged == nil
        ? "; at the first rate throughout it ends at " + number(other)
        : "; at the first rate throughout the run diverges"
    }
    return text + "." + (diverged.map { " " + $0 } ?? "")
  }

  private var places: String {
    let shown = reductions.prefix(6).map { DecimalText.whole(Int(place($0))) }
    let name = every == nil ? unit : "update"
    let plural = shown.count == 1 ? name : EnglishText.plural(of: name)
    guard reductions.count > 6 else { return plural + " " + EnglishText.list(shown) }
    return plural + " " + shown.reduce("") { $0 + $1 + ", " } + "and "
      + EnglishText.count(reductions.count - 6, of: "time") + " more"
  }

  private var table: DataTable {
    var rows = [["0", number(rates[0]), "", "start"]]
    var best = Double.infinity
    let shown = StepSampling.ordered(
      reductions.prefix(12) + StepSampling.round(6, upTo: max(metrics.count - 1, 0)))
    for index in metrics.indices {
      let isLowered = reductions.contains(index)
      best = min(best, metrics[index])
      guard shown.contains(index) else { continue }
      rows.append([
        DecimalText.whole(Int(place(index))), number(rates[index + 1]), number(metrics[index]),
        isLowered ? "lowered; the best was " + number(best) : "",
      ])
    }
    return DataTable(
      columns: [every == nil ? unit : "update", "rate from here on", metricName, "what happens"],
      rows: rows)
  }
}
