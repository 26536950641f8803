internal import Optimization
internal import Plotting

extension DemoKind {
  /// Two schedules that should be the same: the first step at which they part, and why.
  public static let parity = DemoKind(
    name: "parity",
    summary: "Lays two schedules over each other and shows where they part, and why.",
    parameters: [], needs: DemoNeeds(schedules: 2...2),
    fault: { stepsFault($0.steps, most: 1_000_000) },
    run: { inputs in
      do throws(DemoError) {
        return .success(
          try ComparisonFigure.make(
            title: inputs.title.utf8.isEmpty ? nil : inputs.title, inputs.schedules[0],
            inputs.schedules[1], steps: inputs.steps, unit: inputs.unitName,
            bindings: inputs.bindings))
      } catch {
        return .failure(error)
      }
    })
}
