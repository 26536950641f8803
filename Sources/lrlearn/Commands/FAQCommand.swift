import ArgumentParser
import Curriculum
import TerminalUI

struct FAQCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "faq",
    abstract: "Answer a question; without words, list the questions.")

  @Argument(help: "Words of the question, or its ID.")
  var words: [String] = []

  @OptionGroup var course: CourseOptions
  @OptionGroup var screen: ScreenOptions

  /// More answers than this are listed, not shown.
  private static let answersShown = 3

  func run() throws {
    let course = try OpenedCourse(course)
    let index = course.index
    let questions = index.questions
    guard !words.isEmpty else {
      return try Screen.show(screen, lines: { $0.faqList(questions, index: index) })
    }
    let found = Self.questions(words, in: questions)
    guard !found.isEmpty else {
      throw CommandError.notFound(
        "question about", words.joined(separator: " "), nearest: [], list: "lrlearn faq")
    }
    guard found.count <= Self.answersShown else {
      return try Screen.show(screen, lines: { $0.faqList(found, index: index) })
    }
    var answers: [(FAQEntry, LinkTarget)] = []
    for entry in found {
      guard let checked = course.reader.faqEntry(entry) else { continue }
      answers.append((try course.usable(checked), entry.owner))
    }
    let shown = answers
    try Screen.show(screen) { renderer in
      renderer.faqEntries(shown.map { (entry: $0.0, owner: $0.1) })
    }
  }

  private static func questions(
    _ words: [String], in questions: [CourseIndex.QuestionEntry]
  ) -> [CourseIndex.QuestionEntry] {
    if words.count == 1, let exact = questions.first(where: { $0.id == words[0] }) {
      return [exact]
    }
    return Lookup.matches(words, in: questions) { $0.question }
  }
}
