import Optimization
import Testing

@testable import Practice

struct `The next thing` {
  let morning = Sample.morning
  let items = [
    Sample.choice("a1", lesson: "a", objective: "x"),
    Sample.choice("a2", lesson: "a", objective: "y"),
    Sample.choice("b1", lesson: "b", objective: "x"),
  ]
  let cards = [
    Sample.card("card-a", lesson: "a"), Sample.card("question:a1", lesson: "a"),
    Sample.card("question:a2", lesson: "a"), Sample.card("card-b", lesson: "b"),
    Sample.card("question:b1", lesson: "b"),
  ]

  func history(_ events: [(Int64, LogEntry.Event)]) -> History {
    History(
      events.enumerated().map { Sample.entry($0, morning + $1.0, $1.1) },
      scheduler: ReviewScheduler())
  }

  func next(_ events: [(Int64, LogEntry.Event)], new: Int = 10) -> NextThing {
    NextThing(
      history(events), lessons: ["a", "b"], items: items, cards: cards,
      options: ReviewOptions(newPerDay: new, seed: 1), now: morning)
  }

  func answer(_ id: Name, _ score: Double, hours: Int64 = -1) -> (Int64, LogEntry.Event) {
    (hours * 3600, .answer(question: id, AnswerRecord(score: score)))
  }

  @Test func `leads from the first lesson to a rest`() {
    var events: [(Int64, LogEntry.Event)] = []
    #expect(next(events) == .lesson("a"))
    events.append((-3600, .read(lesson: "a")))
    #expect(next(events) == .quiz(lesson: "a"))
    events.append(answer("a1", 1))
    #expect(next(events) == .quiz(lesson: "a"))
    events.append(answer("a2", 0))
    #expect(next(events) == .review(due: 0, new: 1))
    events.append((-60, .grade(card: "card-a", .easy, fingerprint: 1)))
    #expect(next(events) == .lesson("b"))
    events += [(-50, .read(lesson: "b")), answer("b1", 1)]
    #expect(next(events) == .review(due: 0, new: 1))
    events.append((-40, .grade(card: "card-b", .easy, fingerprint: 1)))
    // The question that was missed today is a card from tomorrow on.
    let days = LearnerDay(secondsFromGMT: 0)
    #expect(next(events) == .rest(until: days.begin(of: days.day(of: morning) + 1)))
    events[2] = answer("a2", 1)
    #expect(next(events) == .rest(until: morning - 60 + 8 * Sample.day))
  }

  @Test func `is what is due before all else`() {
    let graded: (Int64, LogEntry.Event) = (
      -20 * Sample.day, .grade(card: "card-a", .easy, fingerprint: 1)
    )
    #expect(next([graded]) == .review(due: 1, new: 0))
    let minutes: (Int64, LogEntry.Event) = (-600, .grade(card: "card-a", .again, fingerprint: 1))
    #expect(next([minutes]) == .review(due: 1, new: 0))
  }

  @Test func `is a mixed quiz once on a day on which everything was read`() {
    let read: [(Int64, LogEntry.Event)] = [
      (-90_000, .read(lesson: "a")), (-90_000, .read(lesson: "b")),
    ]
    let yesterday = [
      answer("a1", 1, hours: -20), answer("a2", 1, hours: -20), answer("b1", 1, hours: -20),
    ]
    #expect(next(read + yesterday, new: 0) == .mixedQuiz)
    #expect(next(read + yesterday + [answer("a1", 1)], new: 0) == .nothing)
  }

  @Test func `passes over a lesson whose quiz showed that it is known`() {
    #expect(next([answer("a1", 1), answer("a2", 1)], new: 0) == .lesson("b"))
  }

  @Test func `is nothing in an empty course`() {
    let thing = NextThing(
      History(), lessons: [], items: [], cards: [], options: ReviewOptions(seed: 1), now: 0)
    #expect(thing == .nothing)
  }

  @Test func `brings up only cards of lessons begun, missed questions and cards graded before`() {
    func ids(_ events: [(Int64, LogEntry.Event)]) -> [String] {
      Deck.cards(of: cards, history: history(events)).map(\.id.text)
    }
    #expect(ids([]) == [])
    #expect(ids([(0, .read(lesson: "b"))]) == ["card-b"])
    #expect(ids([answer("a1", 1)]) == ["card-a"])
    #expect(ids([answer("a2", 0)]) == ["card-a", "question:a2"])
    #expect(ids([(0, .grade(card: "card-b", .good, fingerprint: 1))]) == ["card-b"])
    let before: (Int64, LogEntry.Event) = (
      0, .answer(question: "a1", AnswerRecord(score: 0, isPretest: true))
    )
    #expect(ids([before]) == [])
  }

  @Test func `tells how far a lesson is known`() {
    let events = [
      (Int64(0), LogEntry.Event.read(lesson: "a")), answer("a1", 0, hours: 1),
      answer("a1", 1, hours: 2), answer("a2", 1, hours: 1), answer("a2", 0.5, hours: 2),
    ]
    let progress = LessonProgress("a", items: items, history: history(events))
    #expect((progress.isRead, progress.isMastered, progress.hasOpenQuiz) == (true, false, false))
    #expect((progress.questions, progress.asked, progress.right) == (2, 2, 1))
    #expect(progress.objectives.map(\.isShown) == [true, false])
    let other = LessonProgress("b", items: items, history: history(events))
    #expect((other.isRead, other.asked, other.hasOpenQuiz) == (false, 0, true))
    #expect(!LessonProgress("none", items: items, history: history(events)).isMastered)
  }
}
