import ArgumentParser
import Practice
import Curriculum
import Optimization
import ProgressStore
import TerminalUI

struct ProgressResetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reset",
    abstract: "Begin the course anew.",
    discussion: "What you did so far is written to a file first, which `import` takes back.")

  @Flag(help: "Do not ask.")
  var yes = false

  @OptionGroup var course: CourseOptions

  func run() throws {
    let progress = StoredProgress(try OpenedCourse(course).index)
    let count = try progress.document().entries.count
    guard count > 0 else { return try Screen.write("there is no progress to reset\n") }
    guard try yes || isWanted(count) else { return try Screen.write("nothing was changed\n") }
    let backup = try progress.reset()
    try Screen.write(
      "\(StoredProgress.count(count)) taken away; they are in\n\(visible(backup))\n"
        + "`lrlearn progress import` takes them back\n")
  }

  /// Asks; only a whole `yes` is one.
  private func isWanted(_ count: Int) throws(CommandError) -> Bool {
    guard TerminalSurroundings.current().isInputTerminal else {
      throw CommandError(
        .usage, "reset asks before it acts, and nobody is there to answer\n--yes answers for you")
    }
    Screen.say(
      "This takes away \(StoredProgress.count(count)), after a copy was made. Type yes to do it: ")
    return readLine()?.lowercased() == "yes"
  }
}
