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

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    guard let name else { return try Screen.show(screen, lines: { $0.scheduleList() }) }
    let names: (ScheduleDescriptor) -> [String] = { [$0.name.text, $0.title.description] }
    guard let schedule = Lookup.entry(name, in: ScheduleCatalog.all, names: names) else {
      let nearest = nearestNames(
        to: name.lowercased(), among: ScheduleCatalog.all.map(\.name.text))
      throw CommandError.notFound("schedule", name, nearest: nearest, list: "lrlearn schedule")
    }
    try Screen.show(screen, lines: { $0.schedule(schedule) })
  }
}
