import Optimization

extension SessionScript {
  /// What is due, what is best next, and how far the learner is with every lesson.
  ///
  ///     next review DUE NEW | quiz LESSON | lesson LESSON | mixed | rest SECONDS | nothing
  ///     due NOW TOMORROW                              cards
  ///     new COUNT                                     cards that may be begun today
  ///     done ENTRIES LESSONS CARDS QUESTIONS          lessons read, cards graded, questions answered
  ///     aside CARD                                    each card that was put aside
  ///     open LESSON                                   the first to read
  ///     lesson ID READ QUESTIONS ASKED RIGHT
  mutating func plan(_ words: inout ScriptWords) -> Bool {
    guard let newPerDay = words.integer() else { return false }
    let history = history
    let options = ReviewOptions(newPerDay: newPerDay, secondsFromGMT: secondsFromGMT, seed: 0)
    let begun = Deck.cards(of: deck, history: history)
    let queue = ReviewQueue(begun, history: history, options: options, now: now)
    let statistics = LearningStatistics(
      history, scheduler: scheduler, now: now, secondsFromGMT: secondsFromGMT, deck: begun)
    write(
      NextThing(
        history, lessons: lessons, items: items, cards: deck, options: options, now: now))
    let due = queue.due + queue.waiting.count { queue.known[$0].state.due <= now }
    write("due", [due, statistics.dueByDay[1]])
    write("new", [queue.new])
    write(
      "done",
      [
        log.count, history.lessonsRead.count, history.cards.count { $0.reviews > 0 },
        history.questions.count,
      ])
    for card in history.cards where card.isSuspended { write("aside", name: card.id) }
    let progress = lessons.map { LessonProgress($0, items: items, history: history) }
    if let open = progress.first(where: { !$0.isRead && !$0.isMastered }) {
      write("open", name: open.lesson)
    }
    for lesson in progress {
      let counts = [lesson.isRead ? 1 : 0, lesson.questions, lesson.asked, lesson.right]
      write("lesson", name: lesson.lesson, counts)
    }
    return true
  }

  private mutating func write(_ next: NextThing) {
    switch next {
    case .review(let due, let new): write("next review", [due, new])
    case .quiz(let lesson): write("next quiz", name: lesson)
    case .lesson(let lesson): write("next lesson", name: lesson)
    case .mixedQuiz: write("next mixed")
    case .rest(let time): write("next rest", numbers: [Double(time - now)])
    case .nothing: write("next nothing")
    }
  }
}
