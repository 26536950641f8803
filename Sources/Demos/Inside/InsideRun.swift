internal import Optimization

/// A run that writes down what each coordinate saw, remembered and did.
struct InsideRun {
  /// One update.
  struct Update {
    let rate: Double
    let slopes: [Double]
    let moves: [Double]
    let readings: [OptimizerReading]

    /// The quantity called `name`, when it has a value for each coordinate.
    func reading(_ name: Name) -> [Double]? {
      readings.first { $0.name == name && $0.values.count == slopes.count }?.values
    }
  }

  private(set) var updates: [Update] = []
  /// Why the run was given up early; nil when it reached its end.
  private(set) var divergence: SurfaceDivergence?

  init(
    _ bound: BoundOptimizer, on view: SurfaceView, from start: [Double], steps: Int, seed: UInt64
  ) throws(DemoError) {
    let stepper: OptimizerRun
    do throws(OptimizerError) {
      stepper = try bound.setting.optimizer.start(at: start, shaped: view.objective.shape)
    } catch {
      throw .bad(field: DemoRole.optimizer.key, message: error.message, hint: nil)
    }
    let rates = bound.setting.rates
    let sampler = view.objective.sampler(batchSize: 1, seed: seed)
    var (point, slopes) = (start, [Double](repeating: 0, count: start.count))
    let limit = TrainingPlan.divergence * max(1, abs(view.objective.loss(at: start)))
    for step in 0..<steps {
      _ = sampler.fillSample(&slopes, at: point)
      let (before, rate) = (point, rates.rate(at: step))
      stepper.update(
        &point, gradient: slopes, rate: rate, momentum: rates.momentum?.rate(at: step))
      let loss = view.objective.loss(at: point)
      guard loss.isFinite, abs(loss) <= limit, point.allSatisfy({ $0.isFinite }),
        slopes.allSatisfy({ $0.isFinite })
      else {
        divergence = SurfaceDivergence(
          at: step, objective: view.objective, start: start, rates: rates,
          loss: view.objective.loss(at: start))
        break
      }
      updates.append(
        Update(
          rate: rate, slopes: slopes, moves: zip(point, before).map { $0 - $1 },
          readings: stepper.readings))
    }
  }

  /// What the slope was multiplied by, coordinate by coordinate: what the optimizer says, else move
  /// over slope where no velocity stands between them.
  func stepSizes(at step: Int) -> [Double]? {
    let update = updates[step]
    if let sizes = update.reading("step size") { return sizes }
    guard update.reading("velocity") == nil, update.reading("m") == nil else { return nil }
    guard update.slopes.allSatisfy({ $0 != 0 }) else { return nil }
    return zip(update.moves, update.slopes).map { abs($0 / $1) }
  }

  /// The sum of |slope| and that of |move| over the run, for each coordinate.
  var totals: (slopes: [Double], moves: [Double]) {
    var (slopes, moves) = ([0.0, 0.0], [0.0, 0.0])
    for update in updates {
      for index in 0..<2 {
        slopes[index] += abs(update.slopes[index])
        moves[index] += abs(update.moves[index])
      }
    }
    return (slopes, moves)
  }
}
