internal import Optimization
internal import Plotting

extension DemoRequest {
  /// The inputs as they are moved, and what comes out of them.
  ///
  /// What was checked when the page was made is not checked again: the names of parameters and
  /// their ranges. What a slider can bring about is.
  func run() throws(DemoError) -> (inputs: DemoInputs, figure: Figure) {
    guard let kind else { throw Self.missingKind }
    var inputs = inputs
    for move in moves {
      guard let index = inputs.parameters.firstIndex(where: { $0.name == move.name }) else {
        throw .bad(field: move.name, message: "there is no such parameter", hint: nil)
      }
      let parameter = inputs.parameters[index]
      guard move.value >= parameter.from, move.value <= parameter.to else {
        throw parameter.outOfRange(move.value)
      }
      inputs.parameters[index].value = move.value
    }
    for role in DemoRole.allCases
    where !kind.needs.count(of: role).contains(inputs.given[role].count) {
      throw .bad(field: role.listKey, message: "there are too few or too many", hint: nil)
    }
    if let fault = kind.fault(inputs) { throw fault }
    return (inputs, try kind.run(inputs).get())
  }
}
