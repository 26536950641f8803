/// What can be known of a course without parsing its pages; written when content is embedded.
public struct CourseIndex: Sendable, Equatable {
  /// What progress in the course is kept under: the `id` of `course.yml`, else its title in the
  /// form of an id.
  public var id: String = ""
  /// What the course is called.
  public var title: String = ""
  /// One sentence.
  public var summary: String = ""
  /// Under which the content may be used.
  public var licence: String = ""
  /// Who wrote it.
  public var authors: [String] = []
  /// Where its source is.
  public var repository: String = ""
  /// The groups of lessons, in order.
  public var units: [Unit] = []
  /// In course order.
  public var lessons: [LessonEntry] = []
  /// Sorted by term, case-insensitively.
  public var terms: [TermEntry] = []
  /// Sorted by id.
  public var faqPages: [FAQPageEntry] = []
  /// Every question people ask, of lessons, terms and FAQ pages, in that order.
  public var questions: [QuestionEntry] = []
  /// Every demo, of lessons, terms and FAQ pages, in that order.
  public var demos: [DemoEntry] = []
  /// Every card, lesson by lesson: the lesson's own, then those of the terms that it is the first to
  /// link to; at the end those of terms that no lesson links to.
  public var cards: [CardEntry] = []
  /// Every question of a quiz, in the order of `cards`.
  public var quizQuestions: [QuizQuestionEntry] = []
  /// Sorted by key.
  public var references: [Reference] = []

  /// An index of nothing.
  public init() {}
}
