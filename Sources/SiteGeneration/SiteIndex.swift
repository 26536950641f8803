internal import Curriculum

/// The course's index, ready to be asked by id. Looked up only, never iterated by hash.
struct SiteIndex: Sendable {
  let index: CourseIndex
  /// What the demos of the course show.
  var figures = DemoFigures()
  private let lessonPlaces: [String: Int]
  private let termPlaces: [String: Int]
  private let levels: [String: Depth]
  private let lessonsByPath: [String: String]

  init(_ course: Course) {
    self.init(course.index, levels: course.terms.map { ($0.id, $0.level) })
  }

  init(_ index: CourseIndex, levels: [(String, Depth)] = []) {
    self.index = index
    self.levels = Dictionary(levels) { first, _ in first }
    lessonsByPath = Dictionary(
      index.cards.map { ($0.path, $0.lesson) } + index.quizQuestions.map { ($0.path, $0.lesson) },
      uniquingKeysWith: { first, _ in first })
    lessonPlaces = Self.places(index.lessons.map(\.id))
    termPlaces = Self.places(index.terms.map(\.id))
  }

  func lesson(_ id: String) -> CourseIndex.LessonEntry? {
    lessonPlaces[id].map { index.lessons[$0] }
  }

  func term(_ id: String) -> CourseIndex.TermEntry? { termPlaces[id].map { index.terms[$0] } }

  /// A term's name and how much its entry asks of its reader: `step decay · basic`.
  func heading(ofTerm id: String) -> String? {
    guard let name = term(id)?.term else { return nil }
    return levels[id].map { name + " · " + DepthWords.name($0) } ?? name
  }

  /// The lesson that brings up what the page at `path` has to practise; "" when none does.
  func lesson(practising path: String) -> String { lessonsByPath[path] ?? "" }

  /// What the page that a link leads to is called; nil for what is no page of the course.
  func title(of target: LinkTarget) -> String? {
    switch target {
    case .lesson(let id, anchor: _): lesson(id)?.title
    case .term(let id, anchor: _): term(id)?.term
    case .faq(let id, anchor: _): index.faqPages.first { $0.id == id }?.title
    case .anchor, .external: nil
    }
  }

  /// The lessons before and after, in course order.
  func lessonsAround(
    _ id: String
  ) -> (previous: CourseIndex.LessonEntry?, next: CourseIndex.LessonEntry?) {
    Self.neighbours(of: lessonPlaces[id], in: index.lessons)
  }

  /// The terms before and after, in alphabetical order.
  func termsAround(
    _ id: String
  ) -> (previous: CourseIndex.TermEntry?, next: CourseIndex.TermEntry?) {
    Self.neighbours(of: termPlaces[id], in: index.terms)
  }

  /// The unit that holds a lesson: its title, and the lesson's place in the whole course, from 1.
  func position(of lesson: String) -> (unit: String?, number: Int)? {
    guard let place = lessonPlaces[lesson] else { return nil }
    return (index.units.first { $0.lessons.contains(lesson) }?.title, place + 1)
  }

  private static func places(_ ids: [String]) -> [String: Int] {
    Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
  }

  private static func neighbours<Entry>(
    of place: Int?, in entries: [Entry]
  ) -> (previous: Entry?, next: Entry?) {
    guard let place else { return (nil, nil) }
    return (
      place > 0 ? entries[place - 1] : nil,
      place + 1 < entries.count ? entries[place + 1] : nil
    )
  }
}
