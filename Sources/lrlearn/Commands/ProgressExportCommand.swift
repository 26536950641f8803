import ArgumentParser
import Practice
import Curriculum
import Optimization
import ProgressStore

struct ProgressExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write your progress as JSON.",
    discussion: "Example: lrlearn progress export progress.json")

  @Argument(help: ArgumentHelp("Where to; - or nothing is standard output.", valueName: "file"))
  var file = "-"

  @OptionGroup var course: CourseOptions

  func run() throws {
    let progress = StoredProgress(try OpenedCourse(course).index)
    let document = try progress.document()
    guard file != "-" else { return try Screen.write(document.json) }
    do throws(World.WriteFault) {
      try World.write(document.json, toFile: file)
    } catch {
      throw CommandError(
        .inputOutput, "'\(visible(file))' cannot be written: \(error.reason)")
    }
    Screen.say("wrote \(StoredProgress.count(document.entries.count)) to \(visible(file))\n")
  }
}
