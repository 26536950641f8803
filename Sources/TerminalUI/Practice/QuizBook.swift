public import Curriculum
import Optimization
import Practice

/// What a quiz is called, and the lessons that its questions come from.
public struct QuizBook: Sendable {
  /// "Quiz: Step decay"
  public let title: String
  let lessons: [Lesson]
  private let questions: [(id: Name, question: Question)]

  /// A book of `questions`, which belong to `lessons`.
  public init(title: String, lessons: [Lesson], questions: [Question]) {
    (self.title, self.lessons) = (title, lessons)
    self.questions = questions.map { (Name($0.id.utf8), $0) }
  }

  func question(_ id: Name) -> Question? { questions.first { $0.id == id }?.question }

  func lesson(_ id: Name) -> Lesson? { lessons.first { Name($0.id.utf8) == id } }

  /// The title of the section that teaches an objective; nil when none stands out.
  func section(toReadFor objective: QuizResult.Objective) -> String? {
    lesson(objective.lesson).flatMap { lesson in
      SectionToRead.section(
        of: lesson, for: objective.objective, questions: questions.map(\.question))
    }
  }

  /// An objective's words; its id where there are none.
  func objective(_ id: Name, of lesson: Name) -> String {
    self.lesson(lesson)?.objectives.first { Name($0.id.utf8) == id }?.text ?? id.text
  }
}
