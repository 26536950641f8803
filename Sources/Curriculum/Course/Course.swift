internal import Markdown

/// A whole course, every page parsed and checked.
public struct Course: Sendable {
  /// What can be known without the pages.
  public var index: CourseIndex
  /// In course order.
  public var lessons: [Lesson]
  /// Sorted by term.
  public var terms: [Term]
  /// Sorted by id.
  public var faqPages: [FAQPage]

  /// A course of the given pages.
  public init(
    index: CourseIndex = CourseIndex(), lessons: [Lesson] = [], terms: [Term] = [],
    faqPages: [FAQPage] = []
  ) {
    (self.index, self.lessons, self.terms, self.faqPages) = (index, lessons, terms, faqPages)
  }

  /// The lesson named `id`.
  public func lesson(_ id: String) -> Lesson? { lessons.first { $0.id == id } }

  /// The term named `id`.
  public func term(_ id: String) -> Term? { terms.first { $0.id == id } }

  /// The FAQ page named `id`.
  public func faqPage(_ id: String) -> FAQPage? { faqPages.first { $0.id == id } }

  /// Reads everything and never stops at the first fault; diagnostics are sorted by file and place.
  public static func load(_ files: CourseFiles) -> Checked<Course> {
    var load = CourseLoad(files)
    load.runChecks()
    var course = Course(
      lessons: load.orderedLessons, terms: load.terms.map(\.value),
      faqPages: load.faqPages.map(\.value))
    course.terms.sort { ($0.term.lowercased(), $0.id) < ($1.term.lowercased(), $1.id) }
    course.faqPages.sort { $0.id < $1.id }
    course.index = CourseIndex(of: course, load.course, load.references.references)
    course.index.addPractice(of: course, linkedTerms: load.linkedTerms)
    return Checked(value: course, diagnostics: load.diagnostics.sortedByPlace)
  }
}

extension CourseLoad {
  /// For each lesson the terms that it links to, in the order of the page.
  fileprivate var linkedTerms: [String: [String]] {
    Dictionary(lessons.map { ($0.value.id, $0.facts.linkedTerms) }) { first, _ in first }
  }

  /// In the order of the units, then those that no unit names.
  fileprivate var orderedLessons: [Lesson] {
    var places: [String: Int] = [:]
    for (place, lesson) in course.lessons.enumerated() where places[lesson.id] == nil {
      places[lesson.id] = place
    }
    let last = course.lessons.count
    return lessons.map(\.value).sorted { first, second in
      (places[first.id] ?? last, first.id) < (places[second.id] ?? last, second.id)
    }
  }
}

extension [Diagnostic] {
  /// By file, then place, then rule; the same thing is said once.
  var sortedByPlace: [Diagnostic] {
    let sorted = sorted { first, second in
      if first.file != second.file { return first.file < second.file }
      if first.range.start != second.range.start { return first.range.start < second.range.start }
      return (first.id, first.message) < (second.id, second.message)
    }
    var output: [Diagnostic] = []
    for diagnostic in sorted where diagnostic != output.last { output.append(diagnostic) }
    return output
  }
}
