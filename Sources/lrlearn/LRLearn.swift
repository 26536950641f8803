import ArgumentParser
import Curriculum
import TerminalUI

/// The command `lrlearn`.
@main
struct LRLearn: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lrlearn",
    abstract: "Learn learning rates, schedules and adaptive optimizers.",
    version: "0.1.0",
    groupedSubcommands: [
      CommandGroup(
        name: "Learn",
        subcommands: [
          LessonCommand.self, DefineCommand.self, FAQCommand.self, SearchCommand.self,
        ]),
      CommandGroup(
        name: "Run",
        subcommands: [
          DemoCommand.self, ScheduleCommand.self, PlotCommand.self, CompareCommand.self,
          CodeCommand.self, DescendCommand.self,
        ]),
      CommandGroup(
        name: "Practise",
        subcommands: [
          QuizCommand.self, FlashcardsCommand.self, StatsCommand.self, ProgressCommand.self,
        ]),
      CommandGroup(name: "Make", subcommands: [SiteCommand.self, CheckCommand.self]),
    ])

  @OptionGroup var course: CourseOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let index = try OpenedCourse(course).index
    let progress = Progress(index)
    let learner = Learner(index, progress)
    if let warning = progress.takeWarning() { Screen.warn(warning) }
    if !learner.isNew { return try start(learner) }
    let definition = index.terms.first { $0.id == "learning-rate" }?.summary
    let first = index.lessons.first?.id ?? ""
    try Screen.show(screen) { renderer in
      renderer.welcome(
        definition: definition ?? "A learning rate says how far one training step moves.",
        firstLesson: first)
    }
  }

  /// Where the learner is, from the index and the log alone.
  private func start(_ learner: Learner) throws(CommandError) {
    let report = learner.report(learner.statistics)
    let (title, next) = (learner.index.title, learner.suggestion)
    try Screen.show(screen, lines: { $0.start(report, title: title, next: next) })
  }

  static func main() {
    do {
      try refuseUnknownCommand()
      var command = try parseAsRoot()
      try command.run()
    } catch let error as CommandError {
      if !error.message.isEmpty { Screen.warn(error.message) }
      exit(withError: ExitCode(error.status.rawValue))
    } catch {
      if exitCode(for: error) != .validationFailure { exit(withError: error) }
      Screen.warn(Self.usage(error))
      exit(withError: ExitCode(CommandError.Status.usage.rawValue))
    }
  }

  /// A first word that is no command, as in `lrlearn leson`, gets the nearest ones.
  private static func refuseUnknownCommand() throws(CommandError) {
    var words = CommandLine.arguments.dropFirst()
    if words.first == "help" { words = words.dropFirst() }
    guard let word = words.first, !word.hasPrefix("-"), word != "help" else { return }
    let names = configuration.groupedSubcommands.flatMap { $0.subcommands }
      .compactMap { $0.configuration.commandName }
    guard !names.contains(word) else { return }
    throw .unknownCommand(word, nearest: nearestNames(to: word.lowercased(), among: names))
  }

  /// A wrong option in our words: what is wrong, and where it is explained.
  private static func usage(_ error: any Error) -> String {
    var text = message(for: error)
    text = text.prefix(1).lowercased() + text.dropFirst()
    text = text.replacing(". Please provide one of ", with: "; accepted: ")
    if text.hasSuffix(".") { text.removeLast() }
    let parts = fullMessage(for: error).split(separator: "'")
    guard let help = parts.last(where: { $0.hasSuffix(" --help") }) else { return text }
    return "\(visible(text))\n`\(help)` explains it"
  }
}
