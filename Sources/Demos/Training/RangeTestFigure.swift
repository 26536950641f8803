internal import CLibm
internal import Optimization
internal import Plotting

/// The figure of the demo kind `range-test`.
struct RangeTestFigure {
  private let job: TrainingJob
  private let steps: Int
  private let sweep: RangeSweep
  private let suggestions: [RangeSuggestion]

  static func make(_ inputs: DemoInputs) throws(DemoError) -> Figure {
    try RangeTestFigure(inputs).figure(inputs.title)
  }

  private init(_ inputs: DemoInputs) throws(DemoError) {
    job = try TrainingJob(inputs)
    steps = inputs.steps
    var plan = job.plan(AnySchedule(FlatRate(rate: 0)), steps: inputs.steps)
    plan.scoresEvery = nil
    let low = pow(10, inputs.value(of: DemoKind.lowestPower))
    let high = pow(10, inputs.value(of: DemoKind.highestPower))
    let sweep = try RangeTestFigure.run(plan, low, high)
    self.sweep = sweep
    suggestions = RangeRule.allCases.compactMap { sweep.suggestion($0, of: inputs.steps) }
  }

  private static func run(
    _ plan: TrainingPlan, _ low: Double, _ high: Double
  ) throws(DemoError) -> RangeSweep {
    let test: RangeTest
    do throws(ScheduleError) {
      test = try RangeTest(plan, from: low, to: high)
    } catch {
      throw .bad(
        field: "lowest", message: error.message(about: "'lowest'", and: "'highest'"), hint: nil)
    }
    do throws(TrainingError) {
      return try test.run()
    } catch {
      throw DemoError(error)
    }
  }

  private func figure(_ title: String) -> Figure {
    let points = zip(sweep.rates, sweep.smoothed).map { Point(x: $0.0, y: $0.1) }
    // The explosion would make a flat line of all else.
    let first = sweep.smoothed.first ?? 1
    let bottom = sweep.smoothed.min() ?? 0
    let fall = max(first - bottom, 0.1 * abs(first))
    let top = first + fall
    let isCut = fall > 0 && sweep.smoothed.contains { $0 > top }
    return Figure(
      title: title.utf8.isEmpty ? "A range test of " + job.label : title, sentence: sentence,
      x: Axis(title: "learning rate", scale: .logarithmic),
      y: Axis(title: "smoothed loss", limits: isCut ? bottom - fall / 4...top : nil),
      series: [Series(name: "smoothed loss", points: points)], marks: marks, bands: bands,
      table: table)
  }

  private func number(_ value: Double) -> String { EnglishText.number(value, digits: 2) }

  /// The loss of the curve at a rate, straight between its points over the logarithm of the rate.
  private func loss(at rate: Double) -> Double {
    guard let right = sweep.rates.firstIndex(where: { $0 >= rate }), right > 0 else {
      return sweep.smoothed.first ?? 0
    }
    let part = log(rate / sweep.rates[right - 1]) / log(sweep.rates[right] / sweep.rates[right - 1])
    let (before, after) = (sweep.smoothed[right - 1], sweep.smoothed[right])
    return before + part * (after - before)
  }

  private var marks: [Mark] {
    suggestions.map { suggestion in
      Mark(
        point: Point(x: suggestion.rate, y: loss(at: suggestion.rate)),
        label: suggestion.rule.name.text + " " + number(suggestion.rate))
    }
  }

  private var bands: [Band] {
    guard let valley = sweep.valley(of: steps) else { return [] }
    let range = sweep.rates[valley.lowerBound]...sweep.rates[valley.upperBound]
    return [Band(direction: .x, range: range, label: "longest fall")]
  }
}

// MARK: - Words

extension RangeTestFigure {
  private var sentence: String {
    guard let first = sweep.rates.first, let start = sweep.smoothed.first else {
      return
        "The loss leaves all bounds at the very first update, at the lowest rate of all: begin lower."
    }
    var text =
      "The rate grows from " + number(first) + ", " + EnglishText.number(growth, digits: 3)
      + " times at every step. The smoothed loss "
    let lowest = sweep.smoothed[sweep.best]
    text +=
      sweep.best == 0
      ? "never falls below its start, " + EnglishText.number(start, digits: 3)
      : "falls from " + EnglishText.number(start, digits: 3) + " to "
        + EnglishText.number(lowest, digits: 3) + " at a rate of " + number(sweep.rates[sweep.best])
    text += end
    guard let low = suggestions.map({ $0.rate }).min(), low > 0,
      let high = suggestions.map({ $0.rate }).max()
    else { return text + " The curve is too short for the rules." }
    let named = suggestions.map { $0.rule.name.text + " " + number($0.rate) }
    text += suggestions.count > 1 ? " The rules read " : " One rule reads "
    text += EnglishText.list(named)
    guard suggestions.count > 1 else { return text + "." }
    return text + ": a factor of " + number(high / low)
      + " between them, so a region and no number."
  }

  private var growth: Double { sweep.rates.count > 1 ? sweep.rates[1] / sweep.rates[0] : 1 }

  private var end: String {
    guard let stopped = sweep.stopped else {
      return "; up to the last rate, " + number(sweep.rates.last ?? 0)
        + ", it stays within four times its lowest value."
    }
    let step = DecimalText.whole(stopped)
    guard stopped < sweep.rates.count else {
      return ". At step " + step + " the loss leaves all bounds, and the test ends."
    }
    return ". At step " + step + ", with a rate of " + number(sweep.rates[stopped])
      + ", it exceeds four times its lowest value, and the test ends."
  }

  private var table: DataTable {
    var rows = suggestions.map { suggestion in
      [
        suggestion.rule.name.text, number(suggestion.rate),
        EnglishText.number(loss(at: suggestion.rate), digits: 3), suggestion.rule.meaning.text,
      ]
    }
    if let last = sweep.rates.last, let loss = sweep.smoothed.last {
      rows.append(
        [
          "lowest loss", number(sweep.rates[sweep.best]),
          EnglishText.number(sweep.smoothed[sweep.best], digits: 3),
          sweep.best == sweep.rates.count - 1 ? "still falling" : "where the curve turns",
        ])
      rows.append(
        [
          "end", number(last), EnglishText.number(loss, digits: 3),
          sweep.stopped == nil ? "the last step" : "four times the lowest loss",
        ])
    }
    return DataTable(columns: ["rule", "rate", "smoothed loss there", "what it is"], rows: rows)
  }
}
