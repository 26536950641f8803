import Curriculum
import Optimization
import Practice
import TerminalUI

/// The review of the cards that are due, of one deck or of all.
struct FlashcardReview {
  let course: OpenedCourse
  let progress: Progress
  let learner: Learner

  /// - Parameter resumes: what was put aside is brought back first.
  init(_ course: OpenedCourse, settings: ReviewSettings, resumes: Bool) {
    self.course = course
    progress = Progress(course.index)
    if resumes {
      let history = progress.history(ReviewScheduler(settings))
      for card in history.cards where card.isSuspended { progress.append(.resume(card: card.id)) }
    }
    learner = Learner(course.index, progress, settings: settings)
  }

  /// - Parameter deck: a lesson, or `terms`; nil for everything.
  func run(
    _ deck: String?, newPerDay: Int, isTyped: Bool, _ screen: ScreenOptions
  ) throws(CommandError) {
    let (cards, title) = try cards(of: deck)
    let session = ReviewSession(
      cards, history: learner.history, scheduler: learner.scheduler,
      options: learner.options(newPerDay: newPerDay, seed: World.freshSeed()), now: learner.now)
    guard session.phase != .ended else {
      let lines = empty(cards, deck: deck, session.summary(at: learner.now))
      return try Screen.show(screen, lines: { $0.sentences(lines) })
    }
    let reader = course.reader
    let terminal = screen.terminal
    let practised = FlashcardScreen(
      session, find: { reader.flashcard($0)?.value }, title: title, options: terminal,
      isTyped: isTyped, secondsFromGMT: learner.secondsFromGMT)
    try Screen.practise(practised, terminal, progress)
  }

  private func cards(of deck: String?) throws(CommandError) -> ([DeckCard], title: String) {
    let all = learner.deck
    guard let deck else { return (all, "Flashcards") }
    if Lookup.folded(deck) == "terms" {
      let prefix = Array("term:".utf8)
      return (all.filter { $0.id.bytes.starts(with: prefix) }, "Flashcards: terms")
    }
    let lesson = try QuizCommand.lesson(deck, in: course.index)
    return (all.filter { $0.lesson == Name(lesson.id.utf8) }, "Flashcards: \(lesson.title)")
  }

  /// Why there is nothing to review, and what to do.
  private func empty(
    _ cards: [DeckCard], deck: String?, _ summary: ReviewSession.Summary
  ) -> [(text: String, command: String)] {
    if cards.isEmpty { return [noCards(deck)] }
    var lines: [(String, String)] = []
    if let due = summary.nextDue {
      let when = MomentWords.when(
        due, from: learner.now, secondsFromGMT: learner.secondsFromGMT)
      lines.append(("No card is due now; the next one is \(when).", ""))
    } else {
      lines.append(("No card is due now.", ""))
    }
    if summary.newTomorrow > 0 {
      lines.append(("New cards for tomorrow: \(summary.newTomorrow).", ""))
    }
    if let lesson = learner.nextLesson {
      lines.append(("A lesson brings more cards:", "lrlearn lesson \(lesson.id)"))
    }
    return lines
  }

  private func noCards(_ deck: String?) -> (String, String) {
    let named = deck.flatMap { deck in
      Lookup.entry(deck, in: course.index.lessons, names: { [$0.id, $0.title] })
    }
    let words = "Cards come from lessons that you have read or been quizzed about."
    guard let lesson = named ?? learner.nextLesson ?? course.index.lessons.first else {
      return ("This course has no cards yet.", "")
    }
    return (words + " Begin with this one:", "lrlearn lesson \(lesson.id)")
  }
}
