public import ArgumentParser
import Curriculum
import Demos
public import Frameworks
import Optimization
import TerminalUI

extension CodeTarget: ExpressibleByArgument {
  /// `pytorch`, `keras`, `optax`, `transformers` or `swift`.
  public init?(argument: String) {
    guard let target = CodeTarget.allCases.first(where: { $0.name.text == argument }) else {
      return nil
    }
    self = target
  }

  /// The words that are accepted.
  public static var allValueStrings: [String] { allCases.map(\.name.text) }
}

struct CodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code",
    abstract: "Write a schedule as code for a framework.",
    discussion: """
      Example: lrlearn code 'linear(0, to: 0.1, over: 500) then cosine(0.1, over: 9500)' \
      --to pytorch
      The code has exactly this curve. Where a framework has no such schedule, the nearest one \
      is shown with its largest difference, and the exit code is 1.
      """)

  @Argument(help: ArgumentHelp("A schedule, in quotes.", valueName: "expression"))
  var expression: String

  @Option(name: .customLong("to"), help: "What the code is for.")
  var target: CodeTarget

  @Option(help: "Steps of the training loop in the code, and of a measured difference.")
  var steps: Int?

  func validate() throws {
    if let steps, !(1...ScheduleFigure.mostSteps).contains(steps) {
      throw ValidationError(
        "--steps takes 1 to \(ScheduleFigure.mostSteps) steps, not \(steps)")
    }
  }

  func run() throws {
    let typed = try TypedSchedule(expression)
    try Screen.write(try code(of: typed).text)
  }

  private func code(of typed: TypedSchedule) throws(CommandError) -> WrittenCode {
    let failure: NoEquivalent
    do throws(NoEquivalent) {
      return try CodeWriter.code(of: typed.schedule, for: target, steps: steps)
    } catch {
      failure = error
    }
    throw CommandError(.faultsFound, message(failure, typed))
  }

  private func message(_ error: NoEquivalent, _ typed: TypedSchedule) -> String {
    let text = "there is no \(target.title) code with exactly this curve\n\(error.reason)"
    guard let nearest = NearestCall(error, to: typed.schedule, of: typed.expression) else {
      return text
    }
    return text + "\nnearest: \(nearest.expression)\nover \(nearest.steps) steps: "
      + nearest.difference
  }
}
