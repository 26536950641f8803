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
        name: "Learn", subcommands: [LessonCommand.self, DefineCommand.self, FAQCommand.self]),
      CommandGroup(
        name: "Run",
        subcommands: [
          DemoCommand.self, ScheduleCommand.self, PlotCommand.self, CompareCommand.self,
        ]),
      CommandGroup(name: "Make", subcommands: [SiteCommand.self, CheckCommand.self]),
    ])

  @OptionGroup var course: CourseOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let index = try OpenedCourse(course).index
    let definition = index.terms.first { $0.id == "learning-rate" }?.summary
    let first = index.lessons.first?.id ?? ""
    try Screen.show(screen) { renderer in
      renderer.welcome(
        definition: definition ?? "A learning rate says how far one training step moves.",
        firstLesson: first)
    }
  }

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as CommandError {
      if !error.message.isEmpty { Screen.warn(error.message) }
      exit(withError: ExitCode(error.status.rawValue))
    } catch {
      exit(withError: error)
    }
  }
}
