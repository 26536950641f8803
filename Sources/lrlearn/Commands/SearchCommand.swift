import ArgumentParser
import Search
import TerminalUI

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find lessons, terms, questions and demos by their words.")

  @Argument(help: "What to look for; quotes are not needed, the last word may be a beginning.")
  var words: [String]

  @Option(help: "How many results to show, 1 to 1000.")
  var limit = 10

  @Option(help: "text or json.")
  var format: Format = .text

  @OptionGroup var course: CourseOptions
  @OptionGroup var screen: ScreenOptions

  /// What the results are written as.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  func validate() throws {
    if !(1...1000).contains(limit) {
      throw ValidationError("--limit takes 1 to 1000 results, not \(limit)")
    }
    if words.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("search takes words, such as `lrlearn search warm-up`")
    }
  }

  func run() throws {
    let typed = words.joined(separator: " ")
    let found = try OpenedCourse.searchIndex(course).search(Array(typed.utf8), limit: limit)
    switch format {
    case .text: try Screen.show(screen, lines: { $0.searchResults(found) })
    case .json: try Screen.write(SearchAnswer(query: typed, found: found).json)
    }
  }
}
