public import Optimization

/// The one best thing to do next.
public enum NextThing: Sendable, Equatable {
  /// Cards are due, or, with `due` 0, new ones can be begun.
  case review(due: Int, new: Int)
  /// The quiz of a lesson that was read, or begun, with objectives never asked about.
  case quiz(lesson: Name)
  /// A lesson to read.
  case lesson(Name)
  /// A quiz over everything.
  case mixedQuiz
  /// Nothing is due before that time.
  case rest(until: Int64)
  /// There is nothing to do: an empty course.
  case nothing

  /// What is best at `now`: due cards, the quiz of a lesson just read, new cards of what was read, the
  /// next lesson, a mixed quiz unless a question was answered on this day, else nothing before the next
  /// card. New cards come before the next lesson, else they would wait until the course is read.
  ///
  /// A lesson that was not read is left out when its quiz has shown all its objectives.
  ///
  /// - Parameters:
  ///   - lessons: in the order of the course.
  ///   - items: every question of the course.
  ///   - cards: every card of the course, as `Deck.cards` takes them.
  public init(
    _ history: History, lessons: [Name], items: [QuizItem], cards: [DeckCard],
    options: ReviewOptions, now: Int64
  ) {
    let deck = Deck.cards(of: cards, history: history)
    let queue = ReviewQueue(deck, history: history, options: options, now: now)
    let due = queue.due + queue.waiting.count { queue.known[$0].state.due <= now }
    if due > 0 {
      self = .review(due: due, new: queue.new)
      return
    }
    let progress = Self.progress(lessons, items: items, history: history)
    if let open = progress.first(where: { ($0.isRead || $0.asked > 0) && $0.hasOpenQuiz }) {
      self = .quiz(lesson: open.lesson)
    } else if queue.new > 0 {
      self = .review(due: 0, new: queue.new)
    } else if let next = progress.first(where: { !$0.isRead && !$0.isMastered }) {
      self = .lesson(next.lesson)
    } else if !items.isEmpty, !Self.hasAnswered(history, on: now, options: options) {
      self = .mixedQuiz
    } else {
      let next = DueCounts(
        queue.known, missed: history.missesToAsk(deck), days: LearnerDay(options),
        now: History.moment(now)
      ).next
      self = next.map { .rest(until: $0) } ?? .nothing
    }
  }

  private static func progress(
    _ lessons: [Name], items: [QuizItem], history: History
  ) -> [LessonProgress] {
    var places = NameTable()
    var groups: [[QuizItem]] = []
    for item in items {
      let (place, isNew) = places.add(item.lesson)
      if isNew { groups.append([]) }
      groups[place].append(item)
    }
    return lessons.map { lesson in
      let own = places.place(of: lesson).map { groups[$0] } ?? []
      return LessonProgress(lesson, items: own, history: history)
    }
  }

  private static func hasAnswered(
    _ history: History, on now: Int64, options: ReviewOptions
  ) -> Bool {
    let days = LearnerDay(options)
    let today = days.day(of: now)
    return history.questions.contains { $0.times.last.map { days.day(of: $0) == today } ?? false }
  }
}
