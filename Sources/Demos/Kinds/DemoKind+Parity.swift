internal import Optimization
internal import Plotting

extension DemoKind {
  /// Two schedules that should be the same: the first step at which they part, and why.
  public static let parity = DemoKind(
    name: "parity",
    summary: "Lays two schedules over each other and shows where they part, and why.",
    parameters: [],
    fault: { stepsFault($0.steps, most: 1_000_000) ?? pairFault($0) },
    run: { inputs in
      do throws(DemoError) {
        if let fault = pairFault(inputs) { throw fault }
        return .success(
          try ComparisonFigure.make(
            title: inputs.title.utf8.isEmpty ? nil : inputs.title, inputs.schedules[0],
            inputs.schedules[1], steps: inputs.steps, unit: inputs.unitName,
            bindings: inputs.bindings))
      } catch {
        return .failure(error)
      }
    })

  private static func pairFault(_ inputs: DemoInputs) -> DemoError? {
    guard inputs.schedules.count != 2 else { return nil }
    return .bad(
      field: "schedules",
      message: "a comparison takes two schedules, not " + DecimalText.whole(inputs.schedules.count),
      hint: "give the two that should be the same")
  }
}
