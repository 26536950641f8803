internal import Demos
internal import Optimization
internal import Plotting

/// The field of the first page for a schedule of the reader's own, and what it shows before anything is
/// typed: the curve of its first example, the same as a module draws of the same words.
struct ScheduleField: Sendable {
  private static let examples = [
    "linear(0, to: 0.1, over: 500) then cosine(0.1, to: 0, over: 9500)",
    "step(0.1, by: 0.5, every: 10)",
    "repeat(triangle(0.001, to: 0.006, over: 4000), every: 4000)",
  ]

  /// For the template. A tenth more steps than the schedule has show that it stays where it ends.
  var values: [String: Any] {
    var values: [String: Any] = ["examples": Self.examples, "example": Self.examples[0]]
    guard
      let expression = try? Expression(parsing: Self.examples[0], vocabulary: .rates),
      let length = try? expression.schedule().length
    else { return values }
    let steps = (11 * length + 9) / 10
    let inputs = DemoInputs(title: "", schedules: [expression], steps: steps)
    values["steps"] = steps
    if let figure = try? Demo(kind: .schedule, inputs: inputs).run() {
      values["hasDrawing"] = true
      values["drawing"] = SVGDrawing(figure, id: "your-schedule-drawing").text
      values["sentence"] = figure.sentence
    }
    return values
  }
}
