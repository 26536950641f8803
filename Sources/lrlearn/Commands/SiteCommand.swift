import ArgumentParser
import BundledContent
import Curriculum
import SiteGeneration

struct SiteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site",
    abstract: "Write the course as a website.")

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to: a new, an empty or an earlier folder.", valueName: "dir"))
  var output: String

  @Option(
    help: ArgumentHelp("Where the site will be served, for canonical links.", valueName: "url"))
  var baseURL: String?

  @OptionGroup var course: CourseOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output takes a folder, not ''") }
    guard let baseURL else { return }
    let isWeb = baseURL.hasPrefix("https://") || baseURL.hasPrefix("http://")
    guard isWeb, !baseURL.contains(where: { $0.isWhitespace || "\"<>".contains($0) }) else {
      throw ValidationError("--base-url takes an address such as https://example.org/lrlearn/")
    }
  }

  func run() throws {
    let files = try OpenedCourse.files(course)
    let checked = Course.load(files)
    try CheckCommand.refuseErrors(
      checked.diagnostics, in: files, consequence: "nothing was written")
    let options = SiteOptions(
      baseURL: baseURL, files: files, modules: BundledContent.modules)
    let report = try write(SiteGenerator(course: checked.value, options: options).pages())
    try Screen.write(
      "\(report.written + report.unchanged) files in \(visible(output)): "
        + "\(report.written) written, \(report.unchanged) unchanged, \(report.removed) removed\n"
        + (options.modules.isEmpty
          ? "this lrlearn was built without WebAssembly: the demos are pictures\n" : "")
        + "open \(visible(output))/index.html in a browser\n")
  }

  private func write(_ pages: [SitePage]) throws(CommandError) -> SiteFolder.Report {
    do throws(SiteFolderError) {
      return try SiteFolder.write(pages, to: output)
    } catch {
      throw CommandError(error.isInputOutput ? .inputOutput : .usage, visible(error.description))
    }
  }
}
