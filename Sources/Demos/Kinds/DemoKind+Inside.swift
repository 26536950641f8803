internal import Optimization
internal import Plotting

extension DemoKind {
  /// One optimizer's memory and moves, coordinate by coordinate, over a run on a surface.
  public static let inside = DemoKind(
    name: "inside",
    summary: "Looks into one optimizer on a surface: slope, memory and move of each coordinate.",
    parameters: [], accepts: ["x", "y"],
    needs: DemoNeeds(schedules: 0...0, optimizers: 1...1, objectives: 1...1),
    fault: { stepsFault($0.steps, most: 10_000) ?? surfaceFault($0) },
    run: { inputs in
      do throws(DemoError) {
        return .success(try InsideFigure(inputs).figure)
      } catch {
        return .failure(error)
      }
    })
}
