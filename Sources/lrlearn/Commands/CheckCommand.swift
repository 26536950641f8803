import ArgumentParser
import Curriculum

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a course: every link, id, question, expression and worked number.")

  @Flag(help: "One line a fault, for editors.")
  var compact = false

  @OptionGroup var course: CourseOptions

  func run() throws {
    let files = try OpenedCourse.files(course)
    let checked = Course.load(files)
    try Self.refuseErrors(checked.diagnostics, in: files, isCompact: compact)
    let course = checked.value
    let questions = course.index.questions.count
    try Screen.write(
      """
      no errors in \(files.paths.count) files: \(course.lessons.count) lessons, \
      \(course.terms.count) terms, \(questions) answers, \(course.index.demos.count) demos

      """)
  }

  /// Prints what was found on stderr; throws when an error is among it.
  static func refuseErrors(
    _ diagnostics: [Diagnostic], in files: CourseFiles, isCompact: Bool = false,
    consequence: String? = nil
  ) throws(CommandError) {
    guard !diagnostics.isEmpty else { return }
    let printer = DiagnosticPrinter(files: files)
    Screen.say(
      isCompact ? printer.compactText(for: diagnostics) : printer.text(for: diagnostics))
    guard diagnostics.contains(where: { $0.severity == .error }) else { return }
    throw CommandError(.faultsFound, consequence ?? "")
  }
}
