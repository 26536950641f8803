import ArgumentParser
import Demos
import Frameworks
import Optimization
import Plotting
import TerminalUI

struct DescendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "descend",
    abstract: "Let an optimizer run down a surface, and draw its way.",
    discussion: """
      Example: lrlearn descend --on rosenbrock --optimizer 'adam(0.01)' \
      --schedule 'cosine(0.02, over: 500)' --from -1.2,1 --steps 500
      Without --on and --optimizer it lists the names. csv and json hold every step; svg is the plot \
      of the way.
      """)

  @Option(help: ArgumentHelp("The surface, such as rosenbrock.", valueName: "objective"))
  var on: String?

  @Option(
    help: ArgumentHelp(
      "The optimizer with its rate: 'adam(0.01)', or a framework's call.", valueName: "expression"))
  var optimizer: String?

  @Option(
    help: ArgumentHelp(
      "A schedule that takes the place of the optimizer's rate.", valueName: "expression"))
  var schedule: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Where it begins: two numbers with a comma; the surface's own start when left out.",
      valueName: "x,y"))
  var from: Coordinates?

  @Option(help: "How many updates, 1 to \(SurfaceDescent.mostSteps).")
  var steps = 100

  @Option(help: "The seed of a surface with noise.")
  var seed: UInt64 = 1

  @Option(help: "text, csv, json or svg.")
  var format: OutputFormat = .text

  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    guard (1...SurfaceDescent.mostSteps).contains(steps) else {
      throw ValidationError(
        "--steps takes 1 to \(SurfaceDescent.mostSteps) updates, not \(steps)")
    }
  }

  func run() throws {
    guard let on, let optimizer else { throw Self.incomplete(on: on, optimizer: optimizer) }
    let typed = DescentExpressions(on: on, optimizer: optimizer, schedule: schedule)
    let descent = try typed.descent(from: from?.numbers, steps: steps, seed: seed)
    let document = DescentDocument(
      objective: on, optimizer: optimizer, schedule: schedule, trajectory: descent.trajectory)
    switch format {
    case .text:
      try Screen.show(
        screen, lines: { $0.figure(descent.contours) + [Line()] + $0.figure(descent.losses) })
    case .svg: try Screen.write(SVGDrawing(descent.contours, id: "descend").text + "\n")
    case .csv: try Screen.write(document.csv)
    case .json: try Screen.write(document.json)
    }
    for note in descent.notes { Screen.say("lrlearn: note: \(note)\n") }
  }

  /// What to write when one of both is missing, and what there is to choose from.
  private static func incomplete(on: String?, optimizer: String?) -> CommandError {
    let surfaces = ObjectiveCatalog.all.filter { $0.window != nil }.map(\.name.text)
    let optimizers = OptimizerCatalog.all.filter { !$0.isForMatrices }.map(\.name.text)
    let missing =
      on == nil && optimizer == nil
      ? "say where to descend, --on, and how, --optimizer"
      : on == nil ? "say where to descend: --on" : "say how to descend: --optimizer"
    return CommandError(
      .usage,
      """
      \(missing)
        lrlearn descend --on \(on ?? surfaces[0]) --optimizer '\(optimizer ?? "sgd(0.1)")'
      surfaces:   \(surfaces.joined(separator: ", "))
      optimizers: \(optimizers.joined(separator: ", "))
      `lrlearn descend --help` explains it
      """)
  }
}

/// `-1.2,1` as typed after `--from`.
struct Coordinates: ExpressibleByArgument {
  let numbers: [Double]

  init?(argument: String) {
    let words = argument.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = words.compactMap { word in
      Double(word.drop { $0 == " " }.prefix { $0 != " " }).flatMap { $0.isFinite ? $0 : nil }
    }
    guard numbers.count == words.count, !numbers.isEmpty else { return nil }
    self.numbers = numbers
  }
}
