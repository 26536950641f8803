import Optimization

extension CardLines {
  /// What is due, what is best next, and how far the learner is with every lesson.
  ///
  ///     next review DUE NEW | quiz LESSON | lesson LESSON | mixed | rest SECONDS | nothing
  ///     due NOW TOMORROW                              cards
  ///     new COUNT                                     cards that may be begun today
  ///     done ENTRIES LESSONS CARDS QUESTIONS          lessons read, cards graded, questions answered
  ///     aside CARD                                    each card that was put aside
  ///     open LESSON                                   the first to read
  ///     lesson ID READ QUESTIONS ASKED RIGHT
  func plan(_ words: inout ScriptWords, _ state: inout ScriptState) -> Bool {
    guard let newPerDay = words.integer() else { return false }
    let (history, now) = (history(state), state.now)
    let options = ReviewOptions(newPerDay: newPerDay, secondsFromGMT: secondsFromGMT, seed: 0)
    let begun = Deck.cards(of: deck, history: history)
    let queue = ReviewQueue(begun, history: history, options: options, now: now)
    let coming = DueCounts(of: begun, history: history, days: LearnerDay(options), now: now)
    write(
      NextThing(
        history, lessons: lessons, items: state.items, cards: deck, options: options, now: now),
      &state)
    let due = queue.due + queue.waiting.count { queue.known[$0].state.due <= now }
    state.write("due", [due, coming.byDay[1]])
    state.write("new", [queue.new])
    state.write(
      "done",
      [
        state.log.count, history.lessonsRead.count, history.cards.count { $0.reviews > 0 },
        history.questions.count,
      ])
    for card in history.cards where card.isSuspended { state.write("aside", name: card.id) }
    let progress = lessons.map { LessonProgress($0, items: state.items, history: history) }
    if let open = progress.first(where: { !$0.isRead && !$0.isMastered }) {
      state.write("open", name: open.lesson)
    }
    for lesson in progress {
      let counts = [lesson.isRead ? 1 : 0, lesson.questions, lesson.asked, lesson.right]
      state.write("lesson", name: lesson.lesson, counts)
    }
    return true
  }

  private func write(_ next: NextThing, _ state: inout ScriptState) {
    switch next {
    case .review(let due, let new): state.write("next review", [due, new])
    case .quiz(let lesson): state.write("next quiz", name: lesson)
    case .lesson(let lesson): state.write("next lesson", name: lesson)
    case .mixedQuiz: state.write("next mixed")
    case .rest(let time): state.write("next rest", numbers: [Double(time - state.now)])
    case .nothing: state.write("next nothing")
    }
  }
}
