public import Optimization
public import Plotting

/// One optimizer on one surface, as `lrlearn descend` shows it.
public struct SurfaceDescent: Sendable {
  /// What happened, point by point.
  public let trajectory: Trajectory
  /// The way over the plane.
  public let contours: Figure
  /// The loss at each step, with the table of both figures.
  public let losses: Figure
  /// What somebody may not have meant, each a sentence without a full stop.
  public let notes: [String]

  /// The most updates of one run.
  public static let mostSteps = 100_000

  /// Runs `optimizer` on `objective`.
  ///
  /// - Parameters:
  ///   - schedule: takes the place of the optimizer's own rate; nil to keep that.
  ///   - start: two coordinates; nil for the objective's own.
  ///   - steps: how many updates are made.
  /// - Throws: `.expression` for one that cannot be evaluated; `.bad` for `steps`, `from` (not two
  ///   numbers, too far away, outside the domain), an objective that is no surface, an optimizer
  ///   that moves matrices only.
  public init(
    objective: Expression, optimizer: Expression, schedule: Expression? = nil,
    from start: [Double]? = nil, steps: Int, seed: UInt64 = 1
  ) throws(DemoError) {
    if let fault = DemoKind.stepsFault(steps, most: SurfaceDescent.mostSteps) { throw fault }
    let view = try SurfaceView(DemoExpression(objective), Bindings())
    let own = try BoundOptimizer(DemoExpression(optimizer), Bindings())
    let start = start ?? view.objective.start
    if let fault = SurfaceWords.startFault(start, on: view) { throw fault }
    let rates = try schedule.map { text throws(DemoError) in
      try BoundExpression.all([DemoExpression(text)], Bindings())[0]
    }
    var bound = own
    if let rates {
      bound = BoundOptimizer(
        label: own.label + " with the rates of " + rates.label,
        setting: own.setting.under(rates.schedule))
    }
    let run = try SurfaceRun(bound, on: view, from: start, steps: steps, seed: seed)
    let words = SurfaceDescentWords(run: run, view: view, steps: steps)
    (trajectory, contours, losses) = (run.trajectory, words.contours, words.losses)
    notes = SurfaceDescent.notes(bound.setting, rates, steps)
  }

  private static func notes(
    _ setting: OptimizerSetting, _ rates: BoundExpression?, _ steps: Int
  ) -> [String] {
    guard let rates else { return [] }
    if setting.ignoresSchedule {
      return ["this optimizer reads the rate of step 0 only: the schedule changes nothing after it"]
    }
    guard let length = rates.schedule.length, length < steps else { return [] }
    let last = rates.schedule.rate(at: length)
    let stands = last == 0 ? ", so that nothing moves any more" : ""
    return [
      "the schedule ends at step " + DecimalText.whole(length) + ": its last rate, "
        + EnglishText.number(last) + ", holds for the "
        + EnglishText.count(steps - length, of: "step") + " after it" + stands
    ]
  }
}
