internal import Optimization
internal import Plotting

/// One curve of a figure that trains: a run, or the mean of several from different seeds.
struct TrainedCurve {
  let label: String
  /// Whether the label is a number, a constant rate.
  private let isNumber: Bool
  /// The trajectories, one a seed.
  let runs: [Trajectory]
  /// How many examples an update has, in units of the x axis.
  let stretch: Double
  private let rates: AnySchedule

  /// Runs `plan` with the seeds `plan.seed`, `plan.seed` + 1, ….
  init(
    _ label: String, _ plan: TrainingPlan, isNumber: Bool = false, runs count: Int = 1,
    stretch: Double = 1
  ) throws(DemoError) {
    var runs: [Trajectory] = []
    for offset in 0..<count {
      var plan = plan
      plan.seed &+= UInt64(offset)
      plan.start = plan.objective.start(seed: plan.seed)
      do throws(TrainingError) {
        runs.append(try plan.run())
      } catch {
        throw DemoError(error)
      }
    }
    (self.label, self.isNumber, self.runs, self.stretch) = (label, isNumber, runs, stretch)
    rates = plan.optimizer.rates
  }

  /// The first update after which a run was given up; nil when none was.
  var diverged: Int? { runs.compactMap { $0.diverged }.min() }

  /// The mean loss on what is trained on, at the scores that all runs reached.
  var points: [Point] {
    let count = runs.map { $0.scores.count }.min() ?? 0
    return (0..<count).map { index in
      let losses = runs.map { $0.scores[index].loss }
      return Point(
        x: Double(runs[0].scores[index].step) * stretch, y: TrainedCurve.mean(losses))
    }
  }

  /// The loss at the start.
  var first: Double { points.first?.y ?? 0 }
  /// The loss at the end, or the last before a divergence.
  var last: Double { points.last?.y ?? 0 }
  /// Whether it has come to its end lower than it began.
  var isLower: Bool { diverged == nil && last < first }

  /// The mean loss on unseen examples at the end.
  var testLoss: Double? { meanOfLast { $0.loss } }
  /// The mean fraction of unseen examples that are classified correctly at the end.
  var accuracy: Double? { meanOfLast { $0.accuracy } }

  /// The lowest and the highest accuracy of all runs.
  var accuracies: (low: Double, high: Double)? {
    let all = runs.compactMap { $0.scores.last?.heldOut?.accuracy }
    guard let low = all.min(), let high = all.max() else { return nil }
    return (low, high)
  }

  private func meanOfLast(_ value: (HeldOutScore) -> Double) -> Double? {
    guard diverged == nil else { return nil }
    let all = runs.compactMap { $0.scores.last?.heldOut }
    return all.isEmpty ? nil : TrainedCurve.mean(all.map(value))
  }

  private static func mean(_ values: [Double]) -> Double {
    values.reduce(0) { $0 + $1 / Double(values.count) }
  }
}

extension TrainedCurve {
  /// How a sentence names it: `a rate of 0.5`, `cosine(0.5, over: 200)`.
  var phrase: String { (isNumber ? "a rate of " : "") + label }
  /// How a sentence that begins with it names it.
  var opening: String { (isNumber ? "A rate of " : "") + label }

  /// Where it stops, for a curve that is given up.
  var mark: Mark? {
    guard let diverged, let last = points.last else { return nil }
    return Mark(point: last, label: label + " diverges at step " + DecimalText.whole(diverged))
  }

  /// What happened, for a curve that is given up.
  var divergence: String? {
    guard let diverged else { return nil }
    var text = opening + (diverged < 3 ? " diverges at once: " : " diverges: ")
    text += "the update of step " + DecimalText.whole(diverged)
    text += ", with rate " + EnglishText.number(rates.rate(at: diverged)) + ","
    return text + " takes the loss past "
      + EnglishText.number(TrainingJob.divergence * max(1, first))
      + ", a thousand times where it began."
  }
}
