internal import Optimization
internal import Plotting

extension DemoKind {
  /// Several optimizers on one surface, from one start: who comes how near.
  public static let race = DemoKind(
    name: "race",
    summary: "Lets optimizers run down one surface from one start and shows who comes how near.",
    parameters: [], accepts: ["x", "y"],
    needs: DemoNeeds(schedules: 0...0, optimizers: 2...6, objectives: 1...1),
    fault: { stepsFault($0.steps, most: 10_000) ?? surfaceFault($0) },
    run: { inputs in
      do throws(DemoError) {
        return .success(try RaceFigure(inputs).figure)
      } catch {
        return .failure(error)
      }
    })

  /// What is wrong with an objective, a start or an optimizer over a plane, if anything.
  static func surfaceFault(_ inputs: DemoInputs) -> DemoError? {
    do throws(DemoError) {
      let view = try SurfaceView(inputs.given.objectives[0], inputs.bindings)
      let start = SurfaceWords.start(inputs, on: view)
      if let fault = SurfaceWords.startFault(start, on: view) { return fault }
      for (index, optimizer) in inputs.given.optimizers.enumerated() {
        let bound = try BoundOptimizer(optimizer, inputs.bindings, index: index)
        _ = try SurfaceRun(bound, on: view, from: start, steps: 0, seed: inputs.seed)
      }
      return nil
    } catch {
      return error
    }
  }
}
