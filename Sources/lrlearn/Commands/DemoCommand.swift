import ArgumentParser
import Curriculum
import Demos
import Optimization
import Plotting
import TerminalUI

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Run a demo, with its parameters moved if you like; without an ID, list them.")

  @Argument(help: ArgumentHelp("The demo.", valueName: "id"))
  var id: String?

  @Option(
    name: .customLong("set"), help: ArgumentHelp("Move a parameter.", valueName: "name=value"))
  var settings: [Setting] = []

  @Option(help: "Another seed for a demo that draws random numbers.")
  var seed: UInt64?

  @Option(help: "text, csv, json or svg.")
  var format: OutputFormat = .text

  @OptionGroup var course: CourseOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let course = try OpenedCourse(course)
    let index = course.index
    let demos = index.demos
    guard let id else { return try Screen.show(screen, lines: { $0.demoList(index) }) }
    guard let entry = Lookup.entry(id, in: demos, names: { [$0.id] }),
      let checked = course.reader.demo(entry)
    else {
      let nearest = nearestNames(to: id.lowercased(), among: demos.map(\.id))
      throw CommandError.notFound("demo", id, nearest: nearest, list: "lrlearn demo")
    }
    var block = try course.usable(checked)
    block.demo = try moved(block.demo)
    // The text runs the demo itself; a checked demo does not fail.
    switch format {
    case .text: try show(block)
    case .csv: try Screen.write(FigureDocument(figure: Self.figure(of: block.demo)).csv)
    case .json: try Screen.write(FigureDocument(figure: Self.figure(of: block.demo)).json)
    case .svg: try Screen.write(SVGDrawing(Self.figure(of: block.demo), id: block.id).text + "\n")
    }
  }

  private func show(_ block: DemoBlock) throws(CommandError) {
    let shown = block
    try Screen.show(screen) { $0.demo(shown) }
  }

  private func moved(_ demo: Demo) throws(CommandError) -> Demo {
    var moved = demo
    if let seed { moved.inputs.seed = seed }
    for setting in settings {
      do throws(DemoError) {
        moved = try moved.setting(Name(setting.name.utf8), to: setting.value)
      } catch {
        throw CommandError.demo(error, in: demo.inputs)
      }
    }
    return moved
  }

  private static func figure(of demo: Demo) throws(CommandError) -> Figure {
    do throws(DemoError) {
      return try demo.run()
    } catch {
      throw CommandError.demo(error, in: demo.inputs)
    }
  }
}

/// `name=value` as typed after `--set`.
struct Setting: ExpressibleByArgument {
  let name: String
  let value: Double

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, let value = Double(parts[1]), value.isFinite else {
      return nil
    }
    (name, self.value) = (String(parts[0]), value)
  }
}
