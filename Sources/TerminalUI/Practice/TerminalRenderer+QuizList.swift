public import Curriculum

extension TerminalRenderer {
  /// Lessons that have a quiz, with the number of their questions.
  public func quizList(_ lessons: [CourseIndex.LessonEntry], of index: CourseIndex) -> [Line] {
    var writer = PageWriter(options)
    writer.showTitle("Quizzes")
    if lessons.isEmpty {
      writer.show(writer.wrapped("This course has no quiz yet.", .plain, writer.extent))
      return printed(writer.parts)
    }
    writer.show(
      writer.grid(
        lessons.map { lesson in
          let count = index.quizQuestions.count { $0.lesson == lesson.id }
          return writer.row(lesson.id, lesson.title, facts: MomentWords.count(count, "question"))
        }))
    if let first = lessons.first {
      writer.showHints([
        ("Take one", "lrlearn quiz \(first.id)"), ("Across lessons", "lrlearn quiz --mixed"),
      ])
    }
    return printed(writer.parts)
  }
}
