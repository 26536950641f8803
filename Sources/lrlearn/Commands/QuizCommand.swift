import ArgumentParser
import Curriculum
import Optimization
import Practice
import TerminalUI

struct QuizCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quiz",
    abstract: "Answer questions about a lesson; without one, about the lesson you are at.",
    discussion: """
      Example: lrlearn quiz step-decay
      Example: printf '2\\n3\\n' | lrlearn quiz step-decay --seed 7 --count 1
      At a terminal a key answers. Through a pipe each line is an answer: the number of a choice, \
      several numbers, a number or words; ? shows a hint, d says that you do not know, q leaves. \
      Every answer is kept as soon as it is given.
      """)

  @Argument(help: ArgumentHelp("The lesson, such as step-decay.", valueName: "lesson"))
  var lesson: String?

  @Flag(help: "Questions of several lessons in turn, easily confused ones next to each other.")
  var mixed = false

  @Option(help: ArgumentHelp("At most this many questions.", valueName: "n"))
  var count = 5

  @Option(
    help: ArgumentHelp(
      "The same questions with the same numbers for everybody who gives this seed.",
      valueName: "n"))
  var seed: UInt64?

  @Flag(name: .customLong("no-confidence"), help: "Do not ask how sure each answer is.")
  var skipsConfidence = false

  @OptionGroup var course: CourseOptions
  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    if !(1...1000).contains(count) {
      throw ValidationError("--count takes 1 to 1000 questions, not \(count)")
    }
    if mixed, lesson != nil {
      throw ValidationError("--mixed takes questions of several lessons; leave the lesson out")
    }
  }

  func run() throws {
    let course = try OpenedCourse(course)
    let progress = Progress(course.index)
    guard let plan = try plan(course, progress) else { return try list(course.index) }
    let options = QuizOptions(
      count: count, seed: seed ?? World.freshSeed(), asksConfidence: !skipsConfidence,
      isMixed: mixed, usesHistory: seed == nil)
    let history = progress.history(ReviewScheduler())
    let session = QuizSession(plan.items, options: options, history: history)
    let terminal = screen.terminal
    try Screen.practise(QuizScreen(session, book: plan.book, options: terminal), terminal, progress)
  }

  /// nil when no lesson was named and none is being learned.
  private func plan(_ course: OpenedCourse, _ progress: Progress) throws(CommandError) -> QuizPlan?
  {
    let index = course.index
    if let lesson {
      return try QuizPlan(try Self.lesson(lesson, in: index), course)
    }
    let history = progress.history(ReviewScheduler())
    let begun = index.quizzedLessons.filter { Self.hasBegun($0, index, history) }
    if mixed { return try QuizPlan(mixing: begun.count > 1 ? begun : index.quizzedLessons, course) }
    return try Self.current(index, history).map { entry throws(CommandError) in
      try QuizPlan(entry, course)
    }
  }

  /// - Throws: with the nearest names when there is no such lesson.
  static func lesson(
    _ typed: String, in index: CourseIndex
  ) throws(CommandError) -> CourseIndex.LessonEntry {
    let lessons = index.lessons
    guard let entry = Lookup.entry(typed, in: lessons, names: { [$0.id, $0.title] }) else {
      let nearest = nearestNames(to: typed.lowercased(), among: lessons.map(\.id))
      throw CommandError.notFound("lesson", typed, nearest: nearest, list: "lrlearn lesson")
    }
    return entry
  }

  private static func hasBegun(
    _ lesson: CourseIndex.LessonEntry, _ index: CourseIndex, _ history: History
  ) -> Bool {
    history.hasRead(Name(lesson.id.utf8))
      || index.quizQuestions.contains {
        $0.lesson == lesson.id && history.question(Name($0.id.utf8)) != nil
      }
  }

  /// The lesson that was read or answered last.
  private static func current(
    _ index: CourseIndex, _ history: History
  ) -> CourseIndex.LessonEntry? {
    var latest: (time: Int64, lesson: String)?
    for reading in history.readings where reading.at >= latest?.time ?? 0 {
      latest = (reading.at, history.lessonsRead[reading.lesson].text)
    }
    for entry in index.quizQuestions {
      guard let time = history.question(Name(entry.id.utf8))?.times.last else { continue }
      if time > latest?.time ?? -1 { latest = (time, entry.lesson) }
    }
    return index.quizzedLessons.first { $0.id == latest?.lesson }
  }

  private func list(_ index: CourseIndex) throws(CommandError) {
    let lessons = index.quizzedLessons
    try Screen.show(screen, lines: { $0.quizList(lessons, of: index) })
  }
}
