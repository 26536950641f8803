import ArgumentParser
import Curriculum
import Optimization
import TerminalUI

struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Show one schedule: formula, parameters, source, values; without a name, list them.")

  @Argument(help: "The schedule, such as cosine.")
  var name: String?

  @Option(help: "text or json.")
  var format: Format = .text

  @OptionGroup var screen: ScreenOptions

  /// What an entry is written as.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func run() throws {
    guard let name else { return try showAll() }
    let names: (ScheduleDescriptor) -> [String] = { [$0.name.text, $0.title.description] }
    guard let schedule = Lookup.entry(name, in: ScheduleCatalog.all, names: names) else {
      let nearest = nearestNames(
        to: name.lowercased(), among: ScheduleCatalog.all.map(\.name.text))
      throw CommandError.notFound("schedule", name, nearest: nearest, list: "lrlearn schedule")
    }
    switch format {
    case .text: try Screen.show(screen, lines: { $0.schedule(schedule) })
    case .json: try Screen.write(ScheduleDocument(schedules: [schedule]).json)
    }
  }

  private func showAll() throws(CommandError) {
    switch format {
    case .text: try Screen.show(screen, lines: { $0.scheduleList() })
    case .json: try Screen.write(ScheduleDocument(schedules: ScheduleCatalog.all).json)
    }
  }
}
