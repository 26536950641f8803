import Curriculum
import Optimization
import Practice
import TerminalUI

/// A learner in a course, as far as the index and the log tell: no page is parsed.
struct Learner {
  let index: CourseIndex
  let history: History
  let scheduler: ReviewScheduler
  let now: Int64
  let secondsFromGMT: Int64

  init(
    _ index: CourseIndex, _ progress: Progress, settings: ReviewSettings = ReviewSettings()
  ) {
    (self.index, now, secondsFromGMT) = (index, World.now, World.secondsFromGMT)
    scheduler = ReviewScheduler(settings)
    history = progress.history(scheduler)
  }

  /// Every card that the course could ask.
  var cards: [DeckCard] { index.cards.map(\.deckCard) + index.quizQuestions.map(\.deckCard) }

  /// The cards that come up: of lessons read or quizzed, and of questions missed.
  var deck: [DeckCard] { Deck.cards(of: cards, history: history) }

  /// The questions of the course, as far as the index knows them.
  var items: [QuizItem] {
    index.quizQuestions.map { entry in
      QuizItem(
        id: Name(entry.id.utf8), lesson: Name(entry.lesson.utf8),
        objective: Name(entry.objective.utf8), mix: Name(entry.mix.utf8),
        key: .choice(count: 0, right: 0))
    }
  }

  func options(newPerDay: Int = 10, seed: UInt64 = 0) -> ReviewOptions {
    ReviewOptions(newPerDay: newPerDay, secondsFromGMT: secondsFromGMT, seed: seed)
  }

  /// The one best next thing.
  var next: NextThing {
    NextThing(
      history, lessons: index.lessons.map { Name($0.id.utf8) }, items: items, cards: cards,
      options: options(), now: now)
  }

  /// Whether nothing was done yet.
  var isNew: Bool {
    history.lessonsRead.isEmpty && history.questions.isEmpty && history.cards.isEmpty
  }

  /// How far the learner is with each lesson, in the order of the course.
  func progress(in lesson: String) -> LessonProgress {
    LessonProgress(Name(lesson.utf8), items: items, history: history)
  }

  /// What there is to tell; the hardest only when their words are given.
  func report(
    hardestCards: [LearnerReport.Hard] = [], hardestQuestions: [LearnerReport.Hard] = [],
    _ statistics: LearningStatistics
  ) -> LearnerReport {
    let known = index.lessons.map { Name($0.id.utf8) }
    return LearnerReport(
      lessonsRead: known.count { history.hasRead($0) }, lessons: known.count,
      cards: history.cards.count { $0.reviews > 0 }, questions: history.questions.count,
      statistics: statistics, hardestCards: hardestCards, hardestQuestions: hardestQuestions,
      today: CalendarDay(of: now, secondsFromGMT: secondsFromGMT))
  }

  /// What is counted.
  var statistics: LearningStatistics {
    LearningStatistics(
      history, scheduler: scheduler, now: now, secondsFromGMT: secondsFromGMT, deck: deck)
  }
}
