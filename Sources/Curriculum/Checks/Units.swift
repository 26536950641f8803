internal import Markdown

extension CourseLoad {
  /// Every lesson stands in exactly one unit, and units name lessons that exist.
  mutating func checkUnits() {
    guard files.paths.contains(CourseFile.path) else { return }
    let file = files.displayPrefix + CourseFile.path
    let known = lessons.map(\.value.id)
    var named: Set<String> = []
    for lesson in course.lessons {
      if !known.contains(lesson.id) {
        add(.unknownLesson(lesson.id, known: known), at: lesson.range, in: file)
      } else if named.contains(lesson.id) {
        add(.namedTwice(lesson.id), at: lesson.range, in: file)
      }
      named.insert(lesson.id)
    }
    for page in lessons where !named.contains(page.value.id) {
      add(.lessonWithoutUnit(page.value.id), at: .fileStart, in: page.file)
    }
  }
}

extension Finding {
  static func unknownLesson(_ id: String, known: [String]) -> Finding {
    Finding(
      "unknown-lesson", "there is no lesson '\(id)'",
      replacement: nearestNames(to: id, among: known).first)
  }

  static func namedTwice(_ id: String) -> Finding {
    Finding("unit-order", "the lesson '\(id)' stands in the course twice")
  }

  static func lessonWithoutUnit(_ id: String) -> Finding {
    Finding(
      "unit-order", "no unit names the lesson '\(id)'",
      notes: ["add it to the `lessons` of a unit in en/course.yml"])
  }
}
