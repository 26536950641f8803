import Curriculum
import Demos
import Optimization

extension PageWriter {
  /// Summary, formula, parameters, worked values of the example, its plot and the source. The
  /// worked values are the plot's table.
  mutating func show(_ schedule: ScheduleDescriptor) {
    show(told("\(schedule.summary)").lines(width: extent.text))
    show(set(measured("\(schedule.formula)", Style(.math)), in: 4))
    showParameters(schedule.parameters)
    showHeading("Example")
    show(set(measured("\(schedule.example)", Style(.code)), in: 4))
    showWorkedValues(of: schedule)
    showPlot(of: schedule)
    showHeading("Source")
    show(told("\(schedule.source)").lines(width: extent.text))
  }

  /// The labels with what they mean and take.
  private mutating func showParameters(_ parameters: [ParameterDescriptor]) {
    showHeading("Parameters")
    show(
      grid(
        parameters.map { parameter in
          var detail = "\(parameter.unit), \(parameter.range)"
          if let value = parameter.defaultValue { detail += ", \(value) when left out" }
          let label = parameter.name.text + (parameter.isLabelled && !options.isPlain ? ":" : "")
          return row(label, "\(parameter.meaning)", facts: detail)
        }))
  }

  /// Summary, formula, parameters, the first places of the example, a run to try, and the source.
  mutating func show(_ optimizer: OptimizerDescriptor) {
    show(told("\(optimizer.summary)").lines(width: extent.text))
    show(set(measured("\(optimizer.formula)", Style(.math)), in: 4))
    showParameters(optimizer.parameters)
    showHeading("Example")
    show(set(measured("\(optimizer.example)", Style(.code)), in: 4))
    let start =
      optimizer.isForMatrices
      ? "From the matrix ((1, 0), (0, 1)) on ½·Σx², its first number:" : "From x = 1 on ½·x²:"
    show(wrapped(start, .plain, extent))
    showTable(
      ["updates", "x"], optimizer.worked.map { ("\($0.updates)", Self.number($0.place)) })
    if !optimizer.isForMatrices {
      showHint(
        "Run it",
        "lrlearn descend --on quadratic --optimizer '\(optimizer.example)' --steps 50")
    }
    showHeading("Source")
    show(told("\(optimizer.source)").lines(width: extent.text))
  }

  /// Text of the catalogue, in which backticks mark code.
  private func told(_ text: String) -> Flow {
    var flow = flow
    for (index, piece) in text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
    {
      if index.isMultiple(of: 2) {
        flow.add(String(piece))
      } else {
        addCode(String(piece), to: &flow)
      }
    }
    return flow
  }

  private mutating func showWorkedValues(of schedule: ScheduleDescriptor) {
    showTable(["step", "rate"], schedule.worked.map { ("\($0.step)", Self.number($0.rate)) })
  }

  /// Two columns of numbers.
  private mutating func showTable(_ titles: [String], _ values: [(String, String)]) {
    guard !values.isEmpty else { return }
    let header = titles.map { measured($0, Style(.heading, .bold)) }
    let rows = values.map { [measured($0.0, .plain), measured($0.1, .plain)] }
    let writer = TableWriter(glyphs: glyphs, isPlain: options.isPlain, header: header, rows: rows)
    show(writer.lines([.right, .left], extent))
  }

  private mutating func showPlot(of schedule: ScheduleDescriptor) {
    let steps = Self.lastChange(in: schedule.worked) * 5 / 4 + 1
    guard let expression = try? Expression(parsing: "\(schedule.example)"),
      let figure = try? ScheduleFigure.make(
        expressions: [expression], steps: min(max(steps, 20), 10_000))
    else { return }
    show(lines(for: figure, extent, rowLimit: 0))
  }

  /// The first of the steps from which on all worked values are the same.
  private static func lastChange(in worked: [WorkedValue]) -> Int {
    guard let last = worked.last else { return 60 }
    return worked.reversed().prefix { $0.rate == last.rate }.last?.step ?? last.step
  }

  /// The parameters of a demo with their ranges, and the command that moves one.
  mutating func showParameters(of block: DemoBlock) {
    let parameters = block.demo.parameters
    guard let first = parameters.first else { return }
    showHeading("Parameters")
    show(
      grid(
        parameters.map { parameter in
          let range = "from \(Self.number(parameter.from)) to \(Self.number(parameter.to))"
          return row(parameter.name.text, Self.number(parameter.value), facts: range)
        }))
    let value = Self.number(first.value == first.to ? first.from : first.to)
    showHint("Move one", "lrlearn demo \(block.id) --set \(first.name.text)=\(value)")
  }

  /// The shortest text of a number, without ".0".
  static func number(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
