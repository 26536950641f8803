import ArgumentParser
import Demos
import Frameworks
import Optimization
import Plotting
import TerminalUI

struct CompareCommand: ParsableCommand {
  /// What a comparison is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Say at which step two schedules part, and why.",
    discussion: """
      Example: lrlearn compare 'torch.CosineAnnealingLR(lr=0.1, T_max=20)' \
      'keras.CosineDecay(initial_learning_rate=0.1, decay_steps=20)' --steps 41
      Rates are equal when they differ by at most 1e-9 of the highest rate of both.
      """)

  @Argument(help: ArgumentHelp("A schedule, in quotes.", valueName: "expression"))
  var first: String

  @Argument(help: ArgumentHelp("Another, in quotes.", valueName: "expression"))
  var second: String

  @Option(help: "How many steps, counted from 0.")
  var steps = 100

  @Option(help: "What a step is called on the axis, such as epoch.")
  var unit = "step"

  @Option(help: "text or json.")
  var format: Format = .text

  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    guard (1...ScheduleFigure.mostSteps).contains(steps) else {
      throw ValidationError(
        "--steps takes 1 to \(ScheduleFigure.mostSteps) steps, not \(steps)")
    }
  }

  func run() throws {
    let expressions = (try TypedSchedule(first), try TypedSchedule(second))
    let document = ComparisonDocument(expressions.0, expressions.1, steps: steps, unit: unit)
    switch format {
    case .json: try Screen.write(document.json)
    case .text:
      let figure = try figure(expressions.0, expressions.1, document)
      try Screen.show(screen, lines: { $0.figure(figure) })
    }
  }

  private func figure(
    _ first: TypedSchedule, _ second: TypedSchedule, _ document: ComparisonDocument
  ) throws(CommandError) -> Figure {
    do throws(DemoError) {
      return try ComparisonFigure.make(
        first.expression, second.expression, steps: steps, unit: unit, remarks: document.remarks)
    } catch {
      throw CommandError.demo(error, schedules: [self.first, self.second])
    }
  }
}
