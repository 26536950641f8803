internal import Optimization
internal import Plotting

/// The figure of the demo kind `training`.
struct TrainingFigure {
  private let job: TrainingJob
  private let curves: [TrainedCurve]
  private let steps: Int
  private let runs: Int
  private let unit: String

  static func make(_ inputs: DemoInputs) throws(DemoError) -> Figure {
    try TrainingFigure(inputs).figure(inputs.title)
  }

  private init(_ inputs: DemoInputs) throws(DemoError) {
    let job = try TrainingJob(inputs)
    let runs = Int(inputs.value(of: DemoKind.seeds))
    var curves: [TrainedCurve] = []
    for bound in try BoundExpression.all(inputs.given.schedules, inputs.bindings) {
      let plan = job.plan(bound.schedule, steps: inputs.steps)
      curves.append(try TrainedCurve(bound.label, plan, isNumber: bound.isNumber, runs: runs))
    }
    (self.job, self.curves, self.runs) = (job, curves, runs)
    (steps, unit) = (inputs.steps, inputs.unitName)
  }

  private func figure(_ title: String) -> Figure {
    Figure(
      title: title.utf8.isEmpty ? "Training " + job.label : title, sentence: sentence,
      x: Axis(title: unit, limits: 0...Double(steps)),
      y: Axis(title: "training loss", scale: .logarithmic),
      series: curves.map { Series(name: $0.label, points: $0.points) },
      marks: curves.compactMap { $0.mark }, table: table)
  }

  private func number(_ value: Double) -> String { EnglishText.number(value, digits: 3) }
}

// MARK: - Words

extension TrainingFigure {
  private var sentence: String {
    var sentences = [opening]
    let good = curves.filter { $0.isLower }
    if let best = good.min(by: { $0.last < $1.last }),
      let worst = good.max(by: { $0.last < $1.last }), good.count > 1
    {
      sentences.append(
        "The training loss ends lowest with " + best.phrase + ", at " + number(best.last)
          + ", and highest with " + worst.phrase + ", at " + number(worst.last) + ".")
    } else if let only = good.first {
      sentences.append(
        "With " + only.phrase + " the training loss falls from " + number(only.first) + " to "
          + number(only.last) + ".")
    }
    for curve in curves where !curve.isLower {
      sentences.append(
        curve.divergence
          ?? curve.opening + " ends at " + number(curve.last) + ", no lower than it began.")
    }
    if let unseen { sentences.append(unseen) }
    return sentences.dropFirst().reduce(sentences[0]) { $0 + " " + $1 }
  }

  private var opening: String {
    let updates = EnglishText.count(steps, of: "update") + " of "
    var text =
      "Trained by " + job.rule + " for " + updates + EnglishText.count(job.batch, of: "example")
    if let count = job.objective.exampleCount {
      let epochs = Double(steps) * Double(job.batch) / Double(count)
      text += " (" + EnglishText.number(epochs, digits: 2) + " epochs)"
    }
    return text + (runs > 1 ? ", " + DecimalText.whole(runs) + " times each." : ".")
  }

  private var unseen: String? {
    let good = curves.filter { $0.isLower && $0.accuracy != nil }
    guard let best = good.max(by: { ($0.accuracy ?? 0) < ($1.accuracy ?? 0) }),
      let worst = good.min(by: { ($0.accuracy ?? 0) < ($1.accuracy ?? 0) }),
      let high = best.accuracy, let low = worst.accuracy
    else { return nil }
    if good.count > 1, high == low {
      return "All get " + percent(high) + " of the unseen examples right."
    }
    var text = "Of the unseen examples " + best.phrase + " gets " + percent(high) + " right"
    if good.count > 1 { text += ", " + worst.phrase + " " + percent(low) }
    guard runs > 1, let spread = good.compactMap({ $0.accuracies }).map({ $0.high - $0.low }).max()
    else { return text + "." }
    return text + "; from seed to seed one schedule differs by up to " + points(spread) + "."
  }

  private func percent(_ fraction: Double) -> String {
    DecimalText.fixed(100 * fraction, places: 1) + " %"
  }

  private func points(_ fraction: Double) -> String {
    DecimalText.fixed(100 * fraction, places: 1) + " points"
  }

  private var table: DataTable {
    let rows = curves.map { curve in
      [
        curve.label, curve.diverged == nil ? number(curve.last) : "diverged",
        curve.testLoss.map { number($0) } ?? "none", curve.accuracy.map { percent($0) } ?? "none",
      ]
    }
    return DataTable(
      columns: ["schedule", "training loss", "test loss", "test accuracy"], rows: rows)
  }
}
