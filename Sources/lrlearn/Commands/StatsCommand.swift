import ArgumentParser
import Curriculum
import Optimization
import Practice
import TerminalUI

struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "What you have read, what is due, how well you remember, and what is hard.")

  /// What the statistics are written as.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(help: "text or json.")
  var format: Format = .text

  @OptionGroup var course: CourseOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let course = try OpenedCourse(course)
    let progress = Progress(course.index)
    let learner = Learner(course.index, progress)
    if let warning = progress.takeWarning() { Screen.warn(warning) }
    let statistics = learner.statistics
    let report = learner.report(
      hardestCards: Self.cards(statistics.hardestCards, course),
      hardestQuestions: Self.questions(statistics.hardestQuestions, course), statistics)
    let first = learner.nextLesson?.id ?? course.index.lessons.first?.id ?? ""
    switch format {
    case .text: try Screen.show(screen, lines: { $0.statistics(report, firstLesson: first) })
    case .json: try Screen.write(StatisticsDocument(report: report).json)
    }
  }

  private static func cards(
    _ cards: [History.Card], _ course: OpenedCourse
  ) -> [LearnerReport.Hard] {
    let found = course.reader.flashcards(cards.map(\.id.text)).value
    return cards.compactMap { known in
      guard let card = found.first(where: { Name($0.id.utf8) == known.id }) else { return nil }
      return LearnerReport.Hard(
        words: card.front.plainText, lesson: card.lesson,
        trouble: "forgotten " + MomentWords.count(known.lapses, "time"))
    }
  }

  private static func questions(
    _ questions: [History.Question], _ course: OpenedCourse
  ) -> [LearnerReport.Hard] {
    let found = course.reader.flashcards(questions.map { "question:" + $0.id.text }).value
    return questions.compactMap { known in
      guard let card = found.first(where: { $0.id == "question:" + known.id.text }) else {
        return nil
      }
      return LearnerReport.Hard(
        words: card.front.first.map { [$0].plainText } ?? known.id.text, lesson: card.lesson,
        trouble: "\(known.right) of \(known.answers.count) right")
    }
  }
}
