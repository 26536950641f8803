import ArgumentParser
import Curriculum
import Optimization
import Practice
import ProgressStore
import TerminalUI

struct ProgressImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Add the progress in a file to yours.",
    discussion: """
      Example: lrlearn progress import progress.json
      What is known already is not added again, nothing is taken away, and a file with an error \
      changes nothing.
      """)

  @Argument(help: ArgumentHelp("An export; - is standard input.", valueName: "file"))
  var file: String

  @Flag(help: "Say what would be added, and add nothing.")
  var dryRun = false

  @OptionGroup var course: CourseOptions

  func run() throws {
    let progress = StoredProgress(try OpenedCourse(course).index)
    let input = file == "-" ? StandardInput.bytes() : World.contents(ofFile: file)
    guard let bytes = input else {
      throw CommandError(.unreadableFile, "'\(visible(file))' cannot be read")
    }
    let document = try document(bytes)
    guard document.course == progress.course else {
      throw CommandError(
        .unreadableFile,
        "\(visible(file)) holds progress in the course '\(visible(document.course.text))'; this is "
          + "the course '\(progress.course.text)'\nnothing was imported; --content takes the "
          + "folder of another course")
    }
    let result = dryRun ? try progress.difference(document) : try progress.merge(document)
    let known = result.known == 0 ? "" : ", \(result.known) known already"
    try Screen.write(
      "\(dryRun ? "would import" : "imported") \(StoredProgress.count(result.new))\(known)\n")
  }

  private func document(_ bytes: [UInt8]) throws(CommandError) -> ProgressDocument {
    do throws(FormatError) {
      return try ProgressDocument(json: bytes)
    } catch {
      throw .format(error, in: file)
    }
  }
}
