import ArgumentParser
import Demos
import Frameworks
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
    help: ArgumentHelp(
      "Schedules in our language, or a framework's calls, each in quotes.",
      valueName: "expression"))
  var expressions: [String]

  @Option(help: "How many steps, counted from 0; 100 unless --metrics says more.")
  var steps: Int?

  @Option(
    help: ArgumentHelp(
      "What a plateau controller follows: 0.9,0.8,0.8 or a file of numbers, one for each step.",
      valueName: "v1,v2,…|file"))
  var metrics: String?

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
    if let steps, !(1...Self.mostSteps).contains(steps) {
      throw ValidationError("--steps takes 1 to \(Self.mostSteps) steps, not \(steps)")
    }
  }

  func run() throws {
    let values = try metrics.map { text throws(CommandError) in try Metrics(text).values }
    let steps = try count(values)
    let vocabulary = Vocabulary.standard.withFrameworks(metrics: values)
    let typed = try expressions.map { text throws(CommandError) in
      try TypedSchedule(text, vocabulary: vocabulary)
    }
    switch format {
    case .text:
      let figure = try figure(of: typed, steps)
      try Screen.show(screen, lines: { $0.figure(figure) })
    case .svg: try Screen.write(SVGDrawing(try figure(of: typed, steps), id: "plot").text + "\n")
    case .csv: try Screen.write(try table(of: typed, steps).csv)
    case .json: try Screen.write(try table(of: typed, steps).json)
    }
    for each in typed { Screen.warn(of: each, steps: steps, metrics: values) }
  }

  /// The steps asked for; with a metric, one for each of its values and the one after them.
  private func count(_ metrics: [Double]?) throws(CommandError) -> Int {
    guard let metrics else { return steps ?? 100 }
    let most = metrics.count + 1
    if let steps, steps > most {
      throw CommandError(
        .usage,
        "--metrics holds \(metrics.count) values: only \(most) steps are known, not \(steps)")
    }
    return steps ?? most
  }

  private func figure(
    of typed: [TypedSchedule], _ steps: Int
  ) throws(CommandError) -> Figure {
    do throws(DemoError) {
      return try ScheduleFigure.make(
        expressions: typed.map(\.expression), steps: steps, unit: unit, logScale: log)
    } catch {
      throw CommandError.demo(error, schedules: expressions)
    }
  }

  private func table(
    of typed: [TypedSchedule], _ steps: Int
  ) throws(CommandError) -> RateTable {
    var rates: [[Double]] = []
    for each in typed {
      var values = [Double](repeating: 0, count: steps)
      each.schedule.fill(&values, from: 0)
      if let error = ScheduleFigure.fault(of: values, each.expression) {
        throw CommandError.expression(each.text, error)
      }
      rates.append(values)
    }
    return RateTable(expressions: expressions, rates: rates, steps: steps)
  }
}
