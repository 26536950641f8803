import Curriculum
import Optimization
import Practice
import TerminalUI

/// A lesson with what stands around it at a terminal: three guesses before the first reading, the quiz after
/// each.
struct LessonVisit {
  let entry: CourseIndex.LessonEntry
  let lesson: Lesson
  let course: OpenedCourse
  let screen: ScreenOptions
  let progress: Progress

  init(
    entry: CourseIndex.LessonEntry, lesson: Lesson, course: OpenedCourse, screen: ScreenOptions
  ) {
    (self.entry, self.lesson, self.course, self.screen) = (entry, lesson, course, screen)
    progress = Progress(course.index)
  }

  /// What comes after the guesses.
  private enum Course { case read, quiz, next, leave }

  func run(depth: Depth) throws(CommandError) {
    let terminal = screen.terminal
    guard terminal.isInteractive else { return try show(depth) }
    guard !terminal.isPlain, hasQuiz else {
      if try Screen.show(screen, { $0.lesson(lesson, depth: depth) + hint($0) }) { keep() }
      return
    }
    switch try guesses(terminal) {
    case .leave: return
    case .quiz: return try quiz(terminal)
    case .next: return try next?.run(depth: depth) ?? ()
    case .read: break
    }
    guard try Screen.show(screen, { $0.lesson(lesson, depth: depth) }) else { return }
    keep()
    let offer = OfferScreen(
      "That was “\(lesson.title)”. Its quiz asks five questions, and shows what stayed.",
      [.init(key: "t", words: "take the quiz")], otherwise: "done", options: terminal)
    if try Screen.ask(offer, terminal, progress).chosen != nil { try quiz(terminal) }
  }

  /// Everything at once, with the command for the quiz.
  private func show(_ depth: Depth) throws(CommandError) {
    try Screen.show(screen) { $0.lesson(lesson, depth: depth) + hint($0) }
  }

  private func hint(_ renderer: TerminalRenderer) -> [ReadingPart] {
    hasQuiz ? [renderer.quizHint(lesson: entry.id)] : []
  }

  private var hasQuiz: Bool { course.index.quizQuestions.contains { $0.lesson == entry.id } }

  private func keep() {
    progress.append(.read(lesson: Name(entry.id.utf8)))
    if let warning = progress.takeWarning() { Screen.warn(warning) }
  }

  /// Offers three guesses to somebody who has never read the lesson.
  private func guesses(_ terminal: TerminalOptions) throws(CommandError) -> Course {
    let history = progress.history(ReviewScheduler())
    let isKnown = course.index.quizQuestions.contains {
      $0.lesson == entry.id && history.question(Name($0.id.utf8)) != nil
    }
    if isKnown || history.hasRead(Name(entry.id.utf8)) { return .read }
    let offer = OfferScreen(
      "“\(lesson.title)” is new to you. Three guesses first? They do not count.",
      [.init(key: "g", words: "guess first")], otherwise: "read", options: terminal)
    let answer = try Screen.ask(offer, terminal, progress)
    if answer.wasLeft { return .leave }
    guard answer.chosen != nil else { return .read }
    let plan = try QuizPlan(entry, course)
    let options = QuizOptions(count: 3, seed: World.freshSeed(), isPretest: true)
    let session = QuizSession(plan.items, options: options, history: history)
    let book = QuizBook(
      title: "Before you read: \(lesson.title)", lessons: plan.lessons,
      questions: plan.questions)
    let guessed = try Screen.practise(
      QuizScreen(session, book: book, options: terminal), terminal, progress)
    if guessed.wasLeft { return .leave }
    return try afterGuesses(guessed.session.result, terminal)
  }

  private func afterGuesses(
    _ result: QuizResult, _ terminal: TerminalOptions
  ) throws(CommandError) -> Course {
    guard result.isSureMastery else {
      let offer = OfferScreen(
        "Now the lesson.", [], otherwise: "read", options: terminal)
      return try Screen.ask(offer, terminal, progress).wasLeft ? .leave : .read
    }
    let offer = OfferScreen(
      "All right, and you were sure: you may know this already. The quiz tells for certain.",
      [.init(key: "t", words: "take the quiz")]
        + (next.map { [.init(key: "n", words: "go on to “\($0.lesson.title)”")] } ?? []),
      otherwise: "read", options: terminal)
    let answer = try Screen.ask(offer, terminal, progress)
    if answer.wasLeft { return .leave }
    return answer.chosen == "t" ? .quiz : answer.chosen == "n" ? .next : .read
  }

  /// The lesson that follows in the course.
  private var next: LessonVisit? {
    let rest = course.index.lessons.drop { $0.id != entry.id }.dropFirst()
    guard let entry = rest.first, let lesson = course.reader.lesson(entry.id)?.value else {
      return nil
    }
    return LessonVisit(entry: entry, lesson: lesson, course: course, screen: screen)
  }

  private func quiz(_ terminal: TerminalOptions) throws(CommandError) {
    let plan = try QuizPlan(entry, course)
    let session = QuizSession(
      plan.items, options: QuizOptions(seed: World.freshSeed()),
      history: progress.history(ReviewScheduler()))
    try Screen.practise(QuizScreen(session, book: plan.book, options: terminal), terminal, progress)
  }
}
