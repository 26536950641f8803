import Optimization
import Testing

@testable import Practice

struct `A history` {
  let scheduler = ReviewScheduler()
  let morning = Sample.morning

  func grade(_ number: Int, _ at: Int64, _ grade: Grade, _ card: Name = "c") -> LogEntry {
    Sample.entry(number, at, .grade(card: card, grade, fingerprint: 7))
  }

  func history(_ entries: [LogEntry]) -> History { History(entries, scheduler: scheduler) }

  @Test func `replays the grades of a card`() throws {
    let card = try #require(
      history([grade(1, morning, .good), grade(2, morning + 600, .good)]).card("c"))
    let first = scheduler.state(after: .good, of: .new, at: morning, card: "c")
    #expect(card.state == scheduler.state(after: .good, of: first, at: morning + 600, card: "c"))
    #expect((card.reviews, card.fingerprint, card.lapses) == (2, 7, 0))
    #expect(history([]).card("c") == nil)
  }

  @Test func `does not care in which order entries come`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<100 {
      let entries = Sample.log(40, using: &random)
      let (one, other) = (history(entries), history(entries.shuffled(using: &random)))
      #expect(one.cards == other.cards)
      #expect(one.questions == other.questions)
      #expect(one.pretests == other.pretests)
      #expect(one.lessonsRead == other.lessonsRead)
      #expect(one.reviews == other.reviews)
    }
  }

  @Test(arguments: [0, 1, 100_000])
  func `takes back what an undo names, wherever that stands`(delay: Int64) {
    let undone: [LogEntry.Event] = [
      .grade(card: "c", .again, fingerprint: 9), .suspend(card: "c"), .reset(card: "c"),
    ]
    let before = [grade(1, morning, .easy)]
    for event in undone {
      let entry = Sample.entry(2, morning + 50_000, event)
      let undo = Sample.entry(3, morning + delay, .undo(entry.id))
      #expect(history(before + [entry, undo]).cards == history(before).cards)
      #expect(history(before + [entry]).cards != history(before).cards)
    }
  }

  @Test func `ignores the undo of an undo and of what it does not know`() {
    let entries = [
      grade(1, morning, .good), grade(2, morning + 90, .again),
      Sample.entry(3, morning + 100, .undo(Sample.id(2))),
    ]
    let more = [
      Sample.entry(4, morning + 110, .undo(Sample.id(3))),
      Sample.entry(5, morning + 120, .undo(Sample.id(99))),
      Sample.entry(6, morning + 130, .undo(Sample.id(6))),
    ]
    #expect(history(entries + more).cards == history(entries).cards)
    #expect(history(entries).reviews.count == 1)
  }

  @Test func `puts cards aside and back`() {
    let entries = [
      grade(1, morning, .good), Sample.entry(2, morning + 1, .suspend(card: "c")),
      Sample.entry(3, morning + 2, .resume(card: "c")),
    ]
    #expect(history(Array(entries.prefix(2))).card("c")?.isSuspended == true)
    #expect(history(entries).card("c")?.isSuspended == false)
  }

  @Test func `makes a card new and keeps its reviews for the statistics`() throws {
    let entries = [
      grade(1, morning, .easy), grade(2, morning + 40 * Sample.day, .again),
      Sample.entry(3, morning + 41 * Sample.day, .reset(card: "c")),
    ]
    let history = history(entries)
    let card = try #require(history.card("c"))
    #expect(card.state == .new)
    #expect((card.lapses, card.reviews, history.reviews.count) == (0, 2, 2))
  }

  @Test func `counts a lapse where a learned card is forgotten, and only there`() {
    let day = Sample.day
    let entries = [
      grade(1, morning, .again), grade(2, morning + 60, .easy),
      grade(3, morning + 20 * day, .again), grade(4, morning + 20 * day + 60, .again),
      grade(5, morning + 20 * day + 700, .easy), grade(6, morning + 60 * day, .again),
    ]
    let history = history(entries)
    #expect(history.card("c")?.lapses == 2)
    let places = history.reviews.indices.filter { history.reviews[$0].retrievability != nil }
    #expect(places == [2, 5])
    #expect(history.reviews.map(\.wasNew) == [true, false, false, false, false, false])
  }

  @Test func `keeps pretests apart`() {
    let answers: [LogEntry.Event] = [
      .answer(question: "q", AnswerRecord(score: 0, isPretest: true)),
      .answer(question: "q", AnswerRecord(score: 1)),
      .answer(question: "p", AnswerRecord(score: 0, isPretest: true)),
    ]
    let history = history(
      answers.enumerated().map { Sample.entry($0, morning + Int64($0), $1) })
    #expect(history.question("q")?.answers.count == 1)
    #expect(history.question("p") == nil)
    #expect(history.pretests.map(\.id) == ["q", "p"])
    #expect(history.missedQuestions.isEmpty)
  }

  @Test func `makes a card of a question once it was missed`() {
    let answers: [LogEntry.Event] = [
      .answer(question: "half", AnswerRecord(score: 0.5)),
      .answer(question: "right", AnswerRecord(score: 1)),
      .answer(question: "wrong", AnswerRecord(score: 0)),
      .answer(question: "wrong", AnswerRecord(score: 1)),
    ]
    let history = history(
      answers.enumerated().map { Sample.entry($0, morning + Int64($0), $1) })
    #expect(history.missedQuestions == ["half", "wrong"])
    #expect(history.question("wrong")?.firstMiss == morning + 2)
  }

  @Test func `knows the lessons read in the order of their first reading`() {
    let lessons: [Name] = ["b", "a", "b"]
    let history = history(
      lessons.enumerated().map { Sample.entry($0, morning + Int64($0), .read(lesson: $1)) })
    #expect(history.lessonsRead == ["b", "a"])
    #expect(history.readings.map(\.lesson) == [0, 1, 0])
    #expect(history.hasRead("a") && !history.hasRead("c"))
  }

  @Test func `holds whatever a log may say`() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<300 {
      let now = Int64.random(in: .min ... .max, using: &random)
      let history = history(Sample.log(60, using: &random))
      for card in history.cards {
        #expect(card.state.stability.isFinite && card.state.difficulty.isFinite)
        #expect(card.lapses >= 0 && card.state.lastReview >= 0)
      }
      for answer in history.questions.flatMap(\.answers) {
        #expect((0...1).contains(answer.score) && answer.hints >= 0)
      }
      for now in [now, .min, .max, morning] {
        _ = LearningStatistics(history, scheduler: scheduler, now: now, secondsFromGMT: now)
      }
    }
  }
}
