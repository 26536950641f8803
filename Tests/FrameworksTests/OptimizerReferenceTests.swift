import Frameworks
import Optimization
import Testing

/// Every run of the fixtures against the calls that made it.
struct `Reference runs` {
  @Test(arguments: [
    "optimizers.json", "combos.json", "optimizer-options.json", "optimizer-edges.json",
  ])
  func `agree with every framework to the tolerance of each run`(file: String) throws {
    var tally = RunTally()
    for run in try ReferenceRun.all(file) { tally.count(run) }
    print("\(file): " + tally.report)
    for failure in tally.failures { Issue.record(Comment(rawValue: failure)) }
  }

  @Test func `have PyTorch's average of the points`() throws {
    let runs = try ReferenceRun.all("optimizers.json").filter { $0.ax != nil }
    #expect(runs.count == 3)
    for run in runs {
      let params = try #require(run.params).compactMapValues(\.number)
      let rule = try ASGD<Double>(
        decay: params["lambd"] ?? 0, power: params["alpha"] ?? 0, averagingStart: params["t0"] ?? 0,
        weightDecay: .coupled(params["weight_decay"] ?? 0))
      var (point, averages) = (run.start.point, [[Double]]())
      var state = try rule.start(at: point)
      for _ in 0..<run.n {
        rule.update(
          &point, gradient: run.gradient(point), state: &state, rate: params["lr"] ?? 0)
        averages.append(rule.readings(of: state)[0].values)
      }
      for (update, expected) in zip(run.keptUpdates, run.ax ?? []) {
        for (value, reference) in zip(averages[update], expected) {
          #expect(abs(value - reference) <= run.tol, "\(run.id) after \(update + 1)")
        }
      }
    }
  }
}

/// How many runs agree, by framework.
private struct RunTally {
  var agreeing: [String: Int] = [:]
  var total: [String: Int] = [:]
  var failures: [String] = []

  mutating func count(_ run: ReferenceRun) {
    total[run.framework, default: 0] += 1
    do {
      let gap = try run.largestGap()
      if gap <= run.tol {
        agreeing[run.framework, default: 0] += 1
      } else {
        failures.append(
          "\(run.id): off by \(gap), not \(run.tol): \(run.optimizerExpression())")
      }
    } catch {
      failures.append("\(run.id): \(error): \(run.optimizerExpression())")
    }
  }

  var report: String {
    let counts = total.keys.sorted().map { "\($0) \(agreeing[$0] ?? 0) of \(total[$0] ?? 0)" }
    return counts.joined(separator: ", ") + " agree"
  }
}

extension ReferenceRun {
  /// The largest difference to the reference in any kept point.
  func largestGap() throws -> Double {
    let points = try points()
    guard traj.count == keptUpdates.count else { return .infinity }
    var gap = 0.0
    for (update, expected) in zip(keptUpdates, traj) {
      for (value, reference) in zip(points[update], expected) {
        let difference = abs(value - reference)
        gap = max(gap, difference.isNaN ? .infinity : difference)
      }
    }
    return gap
  }

  /// The point after each update: one optimizer for all coordinates, or one a group.
  private func points() throws -> [[Double]] {
    let (start, shape) = start
    let groups = param_groups?.count ?? 1
    let steered = try (0..<groups).map { group in
      try Steered(self, group: group, at: groups == 1 ? start : [start[group]], shaped: shape)
    }
    var (point, points, metrics) = (start, [[Double]](), [Double]())
    for update in 0..<n {
      let gradient = gradient(point)
      if groups == 1 {
        steered[0].update(&point, gradient, update, metrics)
      } else {
        for (group, optimizer) in steered.enumerated() {
          var coordinate = [point[group]]
          optimizer.update(&coordinate, [gradient[group]], update, metrics)
          point[group] = coordinate[0]
        }
      }
      points.append(point)
      metrics.append(loss(point))
    }
    return points
  }
}

/// An optimizer in the middle of a run, with what gives it its rates.
private struct Steered {
  let run: OptimizerRun
  let rates: AnySchedule
  var plateau: FrameworkPlateau?
  let isAhead: Bool

  init(
    _ reference: ReferenceRun, group: Int, at point: [Double], shaped shape: ParameterShape
  ) throws {
    let call = reference.optimizerExpression(group: group)
    var setting = try Expression(parsing: call, vocabulary: .complete).optimizer()
    isAhead = reference.order == "scheduler_first"
    if let schedule = reference.scheduleCall, schedule.base_lr != nil {
      let expression = try Expression(parsing: schedule.expression, vocabulary: .complete)
      switch try expression.frameworkProduct(group: group) {
      case .schedule(let schedule): setting = setting.under(AnySchedule(schedule))
      case .plateau(let controller): plateau = controller
      case .scheduler, .optimizer, nil: throw NoSchedule(text: schedule.expression)
      }
    }
    run = try setting.optimizer.start(at: point, shaped: shape)
    rates = setting.rates
  }

  func update(
    _ point: inout [Double], _ gradient: [Double], _ update: Int, _ metrics: [Double]
  ) {
    let step = isAhead ? update + 1 : update
    let rate = plateau?.rates(metrics).last ?? rates.rate(at: step)
    run.update(
      &point, gradient: gradient, rate: rate, momentum: rates.momentum?.rate(at: step))
  }

  struct NoSchedule: Error { let text: String }
}
