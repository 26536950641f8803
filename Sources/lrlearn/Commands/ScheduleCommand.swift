import ArgumentParser
import Curriculum
import Frameworks
import Optimization
import TerminalUI

struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: """
      Show one schedule or optimizer: formula, parameters, source, values; without a name, list them.
      """)

  @Argument(
    help: """
      The schedule or optimizer, such as cosine or adam, a framework's call, such as torch.StepLR, or \
      a framework.
      """)
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
      if try showOptimizer(name) { return }
      if let lines = frameworkLines(name) { return try Screen.show(screen, lines: lines) }
      let known = ScheduleCatalog.all.map(\.name.text) + OptimizerCatalog.all.map(\.name.text)
      let nearest = nearestNames(to: name.lowercased(), among: known)
      throw CommandError.notFound("schedule", name, nearest: nearest, list: "lrlearn schedule")
    }
    switch format {
    case .text: try Screen.show(screen, lines: { $0.schedule(schedule) })
    case .json: try Screen.write(ScheduleDocument(schedules: [schedule]).json)
    }
  }

  /// Whether `name` is an optimizer of ours, which is then shown.
  private func showOptimizer(_ name: String) throws(CommandError) -> Bool {
    let names: (OptimizerDescriptor) -> [String] = { [$0.name.text, $0.title.description] }
    guard let optimizer = Lookup.entry(name, in: OptimizerCatalog.all, names: names) else {
      return false
    }
    switch format {
    case .text: try Screen.show(screen, lines: { $0.optimizer(optimizer) })
    case .json: try Screen.write(ScheduleDocument(optimizers: [optimizer]).json)
    }
    return true
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
    case .json:
      let document = ScheduleDocument(
        schedules: ScheduleCatalog.all, optimizers: OptimizerCatalog.all)
      try Screen.write(document.json)
    }
  }
}
