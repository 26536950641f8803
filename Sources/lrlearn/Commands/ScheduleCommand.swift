import ArgumentParser
import Curriculum
import Frameworks
import Optimization
import TerminalUI

struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Show one schedule: formula, parameters, source, values; without a name, list them.")

  @Argument(
    help: "The schedule, such as cosine, a framework's call, such as torch.StepLR, or a framework.")
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
      if let lines = frameworkLines(name) { return try Screen.show(screen, lines: lines) }
      let nearest = nearestNames(
        to: name.lowercased(), among: ScheduleCatalog.all.map(\.name.text))
      throw CommandError.notFound("schedule", name, nearest: nearest, list: "lrlearn schedule")
    }
    switch format {
    case .text: try Screen.show(screen, lines: { $0.schedule(schedule) })
    case .json: try Screen.write(ScheduleDocument(schedules: [schedule]).json)
    }
  }

  /// The page of a framework, or of one of its calls, which are told as text only.
  private func frameworkLines(_ name: String) -> (@Sendable (TerminalRenderer) -> [Line])? {
    guard format == .text else { return nil }
    let wanted = Name(name.utf8)
    if let framework = Framework.allCases.first(where: { $0.name == wanted }) {
      return { $0.frameworkCalls(of: framework) }
    }
    guard let call = FrameworkCatalog.call(named: wanted) else { return nil }
    return { $0.frameworkCall(call) }
  }

  private func showAll() throws(CommandError) {
    switch format {
    case .text: try Screen.show(screen, lines: { $0.scheduleList() })
    case .json: try Screen.write(ScheduleDocument(schedules: ScheduleCatalog.all).json)
    }
  }
}
