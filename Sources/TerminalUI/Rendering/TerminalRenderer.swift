public import Curriculum
public import Optimization
public import Plotting

/// Content becomes lines for a terminal: the first and second stage.
public struct TerminalRenderer: Sendable {
  public let options: TerminalOptions

  /// A renderer for a terminal.
  public init(options: TerminalOptions) { self.options = options }

  /// A lesson with the parts that `depth` includes; quiz and cards are left out.
  public func lesson(_ lesson: Lesson, depth: Depth) -> [ReadingPart] { [] }

  /// A glossary entry; `index` gives the names of related terms.
  public func term(_ term: Term, index: CourseIndex) -> [ReadingPart] { [] }

  /// Questions with the command that answers each.
  public func faqList(_ entries: [CourseIndex.QuestionEntry]) -> [Line] { [] }

  /// One question and its answer; `owner` is the page it comes from.
  public func faqEntry(_ entry: FAQEntry, owner: LinkTarget? = nil) -> [ReadingPart] { [] }

  /// The units of a course with their lessons and minutes.
  public func lessonList(_ index: CourseIndex) -> [Line] { [] }

  /// The glossary as a list.
  public func termList(_ terms: [CourseIndex.TermEntry]) -> [Line] { [] }

  /// The demos of a course.
  public func demoList(_ demos: [CourseIndex.DemoEntry]) -> [Line] { [] }

  /// A demo: its prediction first, then figure, sentence, table and parameters.
  public func demo(_ block: DemoBlock) -> [ReadingPart] { [] }

  /// The schedules of the catalogue.
  public func scheduleList(_ schedules: [ScheduleDescriptor] = ScheduleCatalog.all) -> [Line] { [] }

  /// A schedule: formula, parameters, source, worked values and a plot of its example.
  public func schedule(_ schedule: ScheduleDescriptor) -> [Line] { [] }

  /// A figure: title, plot, sentence and table.
  public func figure(_ figure: Figure) -> [Line] { [] }

  /// What `lrlearn` says without a command: five lines.
  /// `firstLesson` is the one to read first, "what-a-learning-rate-is".
  public func welcome(definition: String, firstLesson: String) -> [Line] { [] }

  /// Parts as one piece of text: the outcomes of guesses stand at the end of their section.
  public func printed(_ parts: [ReadingPart]) -> [Line] { [] }
}
