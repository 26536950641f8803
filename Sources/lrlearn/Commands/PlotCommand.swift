import ArgumentParser
import Demos
import Optimization
import Plotting
import TerminalUI

struct PlotCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plot",
    abstract: "Plot schedules over the same steps.",
    discussion: """
      Example: lrlearn plot 'step(0.1, by: 0.5, every: 10)' 'cosine(0.1, over: 60)' --steps 60
      `lrlearn schedule` lists the names.
      """)

  @Argument(
    help: ArgumentHelp("Schedules in our language, each in quotes.", valueName: "expression"))
  var expressions: [String]

  @Option(help: "How many steps, counted from 0.")
  var steps = 100

  @Option(help: "What a step is called on the axis, such as epoch.")
  var unit = "step"

  @Flag(help: "Draw the rates on a logarithmic axis.")
  var log = false

  @Option(help: "text, csv, json or svg.")
  var format: OutputFormat = .text

  @OptionGroup var screen: ScreenOptions

  /// So many that a whole training run fits, so few that no machine runs out of memory.
  private static let mostSteps = 10_000_000

  func validate() throws {
    guard (1...Self.mostSteps).contains(steps) else {
      throw ValidationError("--steps takes 1 to \(Self.mostSteps) steps, not \(steps)")
    }
  }

  func run() throws {
    let parsed = try expressions.map { text throws(CommandError) in try Self.expression(text) }
    switch format {
    case .text:
      let figure = try figure(of: parsed)
      try Screen.show(screen, lines: { $0.figure(figure) })
    case .svg: try Screen.write(SVGDrawing(try figure(of: parsed), id: "plot").text + "\n")
    case .csv: try Screen.write(try table(of: parsed).csv)
    case .json: try Screen.write(try table(of: parsed).json)
    }
  }

  private func figure(of parsed: [Expression]) throws(CommandError) -> Figure {
    do throws(DemoError) {
      return try ScheduleFigure.make(
        expressions: parsed, steps: steps, unit: unit, logScale: log)
    } catch {
      throw CommandError.demo(error, texts: expressions)
    }
  }

  private func table(of parsed: [Expression]) throws(CommandError) -> RateTable {
    var rates: [[Double]] = []
    for (expression, text) in zip(parsed, expressions) {
      var values = [Double](repeating: 0, count: steps)
      try Self.schedule(expression, text).fill(&values, from: 0)
      rates.append(values)
    }
    return RateTable(expressions: expressions, rates: rates, steps: steps)
  }

  private static func expression(_ text: String) throws(CommandError) -> Expression {
    do throws(ExpressionError) {
      return try Expression(parsing: text)
    } catch {
      throw CommandError.expression(text, error)
    }
  }

  private static func schedule(
    _ expression: Expression, _ text: String
  ) throws(CommandError) -> AnySchedule {
    do throws(ExpressionError) {
      return try expression.schedule()
    } catch {
      throw CommandError.expression(text, error)
    }
  }
}
