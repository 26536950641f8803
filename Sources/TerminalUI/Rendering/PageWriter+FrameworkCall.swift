import Demos
public import Frameworks
import Optimization

extension TerminalRenderer {
  /// A framework's call: formula, parameters, values, a plot of its example, traps and source.
  public func frameworkCall(_ call: FrameworkCall) -> [Line] {
    var writer = PageWriter(options)
    writer.showTitle(call.fullName.text)
    writer.show(call)
    return printed(writer.parts)
  }

  /// The calls of a framework.
  public func frameworkCalls(of framework: Framework) -> [Line] {
    let calls = FrameworkCatalog.all.filter { $0.framework == framework }
    var writer = PageWriter(options)
    writer.showTitle("\(framework.title) \(framework.version)")
    writer.show(writer.grid(calls.map { writer.row($0.name.text, "\($0.summary)") }))
    let optimizers = FrameworkCatalog.optimizers.filter { $0.framework == framework }
    if !optimizers.isEmpty {
      writer.showHeading("Optimizers")
      writer.show(writer.grid(optimizers.map { writer.row($0.name.text, "\($0.summary)") }))
    }
    if let first = calls.first {
      writer.showHint("See one", "lrlearn schedule \(first.fullName.text)")
      writer.showHint("Draw one", "lrlearn plot '\(first.example)' --steps 100")
    }
    return printed(writer.parts)
  }
}

extension PageWriter {
  fileprivate mutating func show(_ call: FrameworkCall) {
    show(wrapped("\(call.summary)", .plain, extent))
    show(set(measured("\(call.formula)", Style(.math)), in: 4))
    showHeading("Parameters")
    show(grid(call.parameters.map { row($0) }))
    showHeading("Example")
    show(set(measured("\(call.example)", Style(.code)), in: 4))
    showPlot(of: call)
    if !call.traps.isEmpty {
      showHeading("Traps")
      show(grid(call.traps.map { row($0.id.text, "\($0.message)", detail: "\($0.reason)") }))
    }
    showHeading("Source")
    let framework = call.framework
    show(
      wrapped("\(framework.title) \(framework.version), \(call.source)", .plain, extent))
  }

  private func row(_ parameter: FrameworkParameter) -> GridRow {
    var facts = parameter.choices.map { "\"\($0.text)\"" }.joined(separator: " or ")
    if facts.isEmpty { facts = "\(parameter.range)" }
    facts += parameter.defaultValue.map { ", \($0) when left out" } ?? ", required"
    return row(parameter.name.text, "\(parameter.meaning)", facts: facts)
  }

  private mutating func showPlot(of call: FrameworkCall) {
    let last = call.worked.last?.step ?? 0
    guard !call.worked.isEmpty,
      let expression = try? Expression(parsing: "\(call.example)", vocabulary: .complete),
      let figure = try? ScheduleFigure.make(
        expressions: [expression], steps: min(max(last + 1, 20), 10_000))
    else { return }
    show(lines(for: figure, extent, rowLimit: 8))
  }
}
