internal import Optimization
internal import Plotting

/// One optimizer's way over a surface.
struct SurfaceRun {
  let label: String
  let trajectory: Trajectory
  /// The points as they are drawn.
  let path: [Point]
  /// What went wrong; nil when the run reached its end.
  let divergence: SurfaceDivergence?

  init(
    _ optimizer: BoundOptimizer, on view: SurfaceView, from start: [Double], steps: Int,
    seed: UInt64
  ) throws(DemoError) {
    label = optimizer.label
    let plan = TrainingPlan(
      view.objective, optimizer.setting, from: start, steps: steps, seed: seed)
    let trajectory: Trajectory
    do throws(TrainingError) {
      trajectory = try plan.run()
    } catch {
      throw .bad(field: DemoRole.optimizer.key, message: error.message, hint: nil)
    }
    self.trajectory = trajectory
    path = trajectory.points.map { Point(x: $0[0], y: $0[1]) }
    divergence = trajectory.diverged.map {
      SurfaceDivergence(
        at: $0, objective: view.objective, start: start, rates: optimizer.setting.rates,
        loss: trajectory.losses[0])
    }
  }

  /// The last point that is known.
  var end: [Double] { trajectory.points[trajectory.points.count - 1] }
  /// The loss there.
  var endLoss: Double { trajectory.losses[trajectory.losses.count - 1] }

  /// The path as a curve of a figure.
  var series: Series { Series(name: label, style: .path, points: path) }
}
