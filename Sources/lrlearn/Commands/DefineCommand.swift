import ArgumentParser
import Curriculum
import TerminalUI

struct DefineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "define",
    abstract: "Look a term up in the glossary; without a term, list them.")

  @Argument(help: "The term, its abbreviation or another name of it; quotes are not needed.")
  var term: [String] = []

  @OptionGroup var course: CourseOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let course = try OpenedCourse(course)
    let index = course.index
    guard !term.isEmpty else { return try Screen.show(screen, lines: { $0.termList(index.terms) }) }
    let typed = term.joined(separator: " ")
    guard let entry = Lookup.entry(typed, in: index.terms, names: Self.names),
      let checked = course.reader.term(entry.id)
    else {
      let nearest = nearestNames(to: typed.lowercased(), among: index.terms.flatMap(Self.names))
      throw CommandError.notFound("term", typed, nearest: nearest, list: "lrlearn define")
    }
    let term = try course.usable(checked)
    try Screen.show(screen) { $0.term(term, index: index) }
  }

  private static func names(_ entry: CourseIndex.TermEntry) -> [String] {
    [entry.term.lowercased(), entry.id] + entry.aliases + (entry.abbreviation.map { [$0] } ?? [])
  }
}
