internal import Curriculum

/// The way through the course: units, lessons, minutes.
enum CoursePath {
  /// `6 lessons in 2 parts; the basics take 24 minutes.`
  static func lede(_ site: SiteIndex) -> String {
    let index = site.index
    let minutes = index.lessons.reduce(0) { $0 + $1.minutes }
    let lessons = counted(index.lessons.count, "lesson")
    let parts = counted(index.units.count, "part")
    return "\(lessons) in \(parts). The basics of all of them take \(counted(minutes, "minute"))."
  }

  static func units(_ site: SiteIndex) -> [[String: Any]] {
    var start = 1
    return site.index.units.map { unit in
      let lessons = unit.lessons.compactMap { site.lesson($0) }
      defer { start += lessons.count }
      return ["title": unit.title, "start": start, "lessons": lessons.map(values)]
    }
  }

  static func counted(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  private static func values(_ lesson: CourseIndex.LessonEntry) -> [String: Any] {
    [
      "path": SitePath.address(SitePath.lesson(lesson.id)), "name": lesson.title,
      "summary": lesson.summary, "minutes": lesson.minutes,
    ]
  }
}
