public import ArgumentParser
public import Curriculum
import TerminalUI

extension Depth: ExpressibleByArgument {
  /// `basic`, `standard` or `detailed`.
  public init?(argument: String) {
    guard let depth = Depth.allCases.first(where: { "\($0)" == argument }) else { return nil }
    self = depth
  }

  /// What each adds.
  public static var allValueDescriptions: [String: String] {
    [
      "basic": "what it is, by its smallest numbers", "standard": "how it works and when to use it",
      "detailed": "why it holds, with the derivations",
    ]
  }
  /// The words that are accepted.
  public static var allValueStrings: [String] { allCases.map { "\($0)" } }
}

struct LessonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lesson",
    abstract: "Read a lesson; without an ID, list them.",
    discussion: """
      At a terminal the lesson waits where it asks for a guess: a number answers, Enter skips. \
      Into a pipe it is plain text, and the answers follow at the end of each section. Before a \
      lesson that you have not read, three of its questions can be guessed; after it, its quiz \
      can be taken.
      """)

  @Argument(help: ArgumentHelp("The lesson, such as step-decay.", valueName: "id"))
  var id: String?

  @Option(
    help: """
      How deep to go: basic, standard or detailed. Each adds to the one before. (default: standard)
      """)
  var depth: Depth?

  @OptionGroup var course: CourseOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let course = try OpenedCourse(course)
    guard let id else {
      let index = course.index
      return try Screen.show(screen, lines: { $0.lessonList(index) })
    }
    let lessons = course.index.lessons
    guard let entry = Lookup.entry(id, in: lessons, names: { [$0.id, $0.title] }),
      let checked = course.reader.lesson(entry.id)
    else {
      let nearest = nearestNames(to: id.lowercased(), among: lessons.map(\.id))
      throw CommandError.notFound("lesson", id, nearest: nearest, list: "lrlearn lesson")
    }
    let lesson = try course.usable(checked)
    try LessonVisit(entry: entry, lesson: lesson, course: course, screen: screen)
      .run(depth: depth ?? .standard)
  }
}
