public import ArgumentParser
public import TerminalUI

extension ColorChoice: ExpressibleByArgument {}

/// The options that decide how output looks.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Append-only text for screen readers: no drawing, choices by number.")
  var plain = false

  @Flag(help: "Write no character beyond ASCII.")
  var ascii = false

  @Option(help: "Colours: auto, always or never.")
  var color: ColorChoice = .auto

  @Option(help: ArgumentHelp("Columns to write for, 10 to 1000.", valueName: "columns"))
  var width: Int?

  func validate() throws {
    if let width, !(10...1000).contains(width) {
      throw ValidationError("--width takes 10 to 1000 columns, not \(width)")
    }
  }

  /// What these options come to at this terminal.
  var terminal: TerminalOptions {
    let request = TerminalRequest(color: color, width: width, isPlain: plain, isASCII: ascii)
    return TerminalOptions.detect(request, in: .current())
  }
}

/// Which course is read.
struct CourseOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Read the course in this folder, not the one in the program.", valueName: "dir"))
  var content: String?
}
