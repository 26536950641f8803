internal import Optimization
internal import Plotting

/// The figure of the demo kind `batch`.
struct BatchFigure {
  private let job: TrainingJob
  private let factor: Int
  private let steps: Int
  private let runs: Int
  private let curves: [TrainedCurve]
  /// The batch at which noise and gradient are alike, at the start.
  private let noiseScale: Double?

  static func make(_ inputs: DemoInputs) throws(DemoError) -> Figure {
    try BatchFigure(inputs).figure(inputs.title)
  }

  private init(_ inputs: DemoInputs) throws(DemoError) {
    let job = try TrainingJob(inputs)
    let rates = try BoundExpression.all(inputs.given.schedules, inputs.bindings)[0].schedule
    factor = Int(inputs.value(of: DemoKind.factor))
    runs = Int(inputs.value(of: DemoKind.seeds))
    (steps, self.job) = (inputs.steps, job)
    let large = job.batch * factor
    let root = Double(factor).squareRoot()
    let small = job.plan(rates, steps: steps)
    let unit = Self.unit(job)
    var curves = [
      try TrainedCurve(
        "batch " + DecimalText.whole(job.batch), small, runs: runs,
        stretch: Double(job.batch) / unit)
    ]
    for (name, scale) in [
      ("same rate", 1), ("rate × √" + DecimalText.whole(factor), root),
      ("rate × " + DecimalText.whole(factor), Double(factor)),
    ] {
      let stretched = Stretched(rates: rates, every: factor, scale: scale)
      let plan = job.plan(AnySchedule(stretched), steps: steps / factor, batch: large)
      curves.append(
        try TrainedCurve(
          DecimalText.whole(large) + ", " + name, plan, runs: runs, stretch: Double(large) / unit))
    }
    self.curves = curves
    noiseScale =
      GradientNoise(
        of: job.objective, at: small.start, batchSize: job.batch, draws: 100, seed: job.seed
      ).scale
  }

  /// The rates of a run with fewer updates, at the same place in the data.
  private struct Stretched: Schedule {
    let rates: AnySchedule
    let every: Int
    let scale: Double

    func rate(at step: Int) -> Double { scale * rates.rate(at: step * every) }
  }

  /// An epoch, or one example where there are no epochs.
  private static func unit(_ job: TrainingJob) -> Double {
    Double(job.objective.exampleCount ?? 1)
  }

  private func figure(_ title: String) -> Figure {
    let end = Double(steps * job.batch) / Self.unit(job)
    return Figure(
      title: title.utf8.isEmpty ? "Batches of " + job.label : title, sentence: sentence,
      x: Axis(title: job.objective.exampleCount == nil ? "examples" : "epoch", limits: 0...end),
      y: Axis(title: "loss", scale: .logarithmic),
      series: curves.map { Series(name: $0.label, points: $0.points) },
      marks: curves.compactMap { $0.mark }, table: table)
  }

  private func number(_ value: Double) -> String { EnglishText.number(value, digits: 3) }
}

// MARK: - Words

extension BatchFigure {
  private var sentence: String {
    let small = curves[0]
    var text =
      "After the same " + DecimalText.whole(steps * job.batch) + " examples, " + small.label
      + " has made " + EnglishText.count(steps, of: "update") + ", the large batch "
      + DecimalText.whole(steps / factor) + ". "
    let isSettled = job.objective.exampleCount == nil
    let ended = curves.filter { $0.diverged == nil }
    if !ended.isEmpty {
      text += isSettled ? "Over the last quarter the loss averages " : "The loss ends at "
      text += EnglishText.list(ended.map { said($0) }) + "."
    }
    for curve in curves { text += curve.divergence.map { " " + $0 } ?? "" }
    guard let noiseScale else { return text }
    return text + " At the start, noise and gradient are alike at a batch of about "
      + EnglishText.number(noiseScale, digits: 2) + "."
  }

  /// The loss at the end; where nothing but noise is left, its mean over the last quarter.
  private func end(_ curve: TrainedCurve) -> Double {
    guard job.objective.exampleCount == nil else { return curve.last }
    let tail = curve.points.suffix(max(curve.points.count / 4, 1))
    return tail.reduce(0) { $0 + $1.y / Double(tail.count) }
  }

  /// "1.03 (128, same rate: 7.6 times as much)"
  private func said(_ curve: TrainedCurve) -> String {
    let text = number(end(curve)) + " (" + curve.label
    let first = end(curves[0])
    guard !curve.label.utf8.elementsEqual(curves[0].label.utf8), curves[0].diverged == nil,
      first > 0
    else { return text + ")" }
    let ratio = end(curve) / first
    guard abs(ratio - 1) >= 0.05 else { return text + ": as much)" }
    return text + ": " + EnglishText.number(ratio, digits: 2) + " times as much)"
  }

  private var table: DataTable {
    let hasTest = curves.contains { $0.accuracy != nil }
    let rows = curves.enumerated().map { index, curve in
      [
        curve.label, DecimalText.whole(index == 0 ? steps : steps / factor),
        curve.diverged == nil ? number(end(curve)) : "diverged",
      ]
        + (hasTest
          ? [curve.accuracy.map { DecimalText.fixed(100 * $0, places: 1) + " %" } ?? "none"] : [])
    }
    return DataTable(
      columns: ["batch", "updates", "loss"] + (hasTest ? ["test accuracy"] : []), rows: rows)
  }
}
