internal import Optimization
internal import Plotting

extension DemoKind {
  /// One to six schedules over `steps`: what the rate is at every step.
  public static let schedule = DemoKind(
    name: "schedule", summary: "Draws the rates of one to six schedules, step by step.",
    parameters: [],
    fault: { stepsFault($0.steps, most: 1_000_000) },
    run: { inputs in
      do throws(DemoError) {
        return .success(
          try ScheduleFigure.make(
            title: inputs.title.utf8.isEmpty ? nil : inputs.title, given: inputs.given.schedules,
            steps: inputs.steps, unit: inputs.unitName, bindings: inputs.bindings))
      } catch {
        return .failure(error)
      }
    })
}
