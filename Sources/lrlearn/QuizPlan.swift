import Curriculum
import Optimization
import Practice
import TerminalUI

/// Which questions a quiz asks: of one lesson, or of several.
struct QuizPlan {
  let book: QuizBook
  let lessons: [Lesson]
  let questions: [Question]
  let items: [QuizItem]

  /// The quiz of one lesson.
  ///
  /// - Throws: when the lesson has no question.
  init(_ lesson: CourseIndex.LessonEntry, _ course: OpenedCourse) throws(CommandError) {
    try self.init([lesson], course, title: "Quiz: \(lesson.title)")
    guard !items.isEmpty else {
      let others = course.index.quizzedLessons.map(\.id)
      let list = others.isEmpty ? "" : "\nthese have one: \(others.joined(separator: ", "))"
      throw CommandError(.notFound, "the lesson '\(lesson.id)' has no quiz" + list)
    }
  }

  /// A quiz across lessons.
  init(mixing lessons: [CourseIndex.LessonEntry], _ course: OpenedCourse) throws(CommandError) {
    try self.init(lessons, course, title: "Mixed quiz")
    guard !items.isEmpty else {
      throw CommandError(.notFound, "this course has no quiz")
    }
  }

  private init(
    _ entries: [CourseIndex.LessonEntry], _ course: OpenedCourse, title: String
  ) throws(CommandError) {
    var lessons: [Lesson] = []
    var questions: [Question] = []
    var items: [QuizItem] = []
    for entry in entries {
      guard let lesson = course.reader.lesson(entry.id),
        let found = course.reader.questions(ofLesson: entry.id)
      else { continue }
      lessons.append(lesson.value)
      let own = try course.usable(found)
      questions += own
      items += own.map { $0.quizItem(lesson: entry.id) }
    }
    book = QuizBook(title: title, lessons: lessons, questions: questions)
    (self.lessons, self.questions, self.items) = (lessons, questions, items)
  }
}

extension CourseIndex {
  /// Lessons that have a quiz, in the order of the course.
  var quizzedLessons: [LessonEntry] {
    lessons.filter { lesson in quizQuestions.contains { $0.lesson == lesson.id } }
  }
}
