import Optimization
import Testing

@testable import Practice

struct `What a history says of the learner` {
  let scheduler = ReviewScheduler()
  let morning = Sample.morning
  let day = Sample.day

  func history(_ events: [(Int64, LogEntry.Event)]) -> History {
    History(
      events.enumerated().map { Sample.entry($0, $1.0, $1.1) }, scheduler: scheduler)
  }

  func statistics(
    _ events: [(Int64, LogEntry.Event)], east: Int64 = 0, deck: [DeckCard]? = nil
  ) -> LearningStatistics {
    LearningStatistics(
      history(events), scheduler: scheduler, now: morning, secondsFromGMT: east, deck: deck)
  }

  func grade(_ card: Name, _ grade: Grade, daysAgo: Double) -> (Int64, LogEntry.Event) {
    (morning - Int64(daysAgo * 86_400), .grade(card: card, grade, fingerprint: 1))
  }

  @Test func `counts what is due by day, what is overdue for today`() {
    let events = [
      grade("over", .easy, daysAgo: 30), grade("today", .easy, daysAgo: 7.5),
      grade("tomorrow", .easy, daysAgo: 7.2), grade("later", .easy, daysAgo: 0),
      grade("minutes", .again, daysAgo: 0), grade("aside", .easy, daysAgo: 30),
      (morning, .suspend(card: "aside")), grade("new", .easy, daysAgo: 30),
      (morning, .reset(card: "new")),
    ]
    let all = statistics(events)
    #expect(all.dueByDay == [3, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0])
    #expect(all.dueNow == 1)
    #expect(all.nextDue == morning + 60)
    let some = statistics(events, deck: [Sample.card("over"), Sample.card("unknown")])
    #expect(some.dueByDay.reduce(0, +) == 1)
    #expect(some.nextDue == nil)
  }

  @Test func `counts a missed question from the next day on, until it was asked`() {
    func miss(_ daysAgo: Double) -> (Int64, LogEntry.Event) {
      (
        morning - Int64(daysAgo * 86_400),
        .answer(question: "q", AnswerRecord(score: 0))
      )
    }
    let today = statistics([miss(0)])
    #expect(Array(today.dueByDay.prefix(2)) == [0, 1] && today.dueNow == 0)
    let days = LearnerDay(secondsFromGMT: 0)
    #expect(today.nextDue == days.begin(of: days.day(of: morning) + 1))
    let old = statistics([miss(3)])
    #expect(old.dueByDay[0] == 1 && old.dueNow == 1)
    let card = DeckCard.id(ofMissed: "q")
    let asked = statistics([miss(3), grade(card, .easy, daysAgo: 1)])
    #expect(asked.dueNow == 0)
    #expect(statistics([miss(3)], deck: [Sample.card("other")]).dueNow == 0)
  }

  @Test func `begins a day at 4 in the morning of the learner`() {
    let events: [(Int64, LogEntry.Event)] = [(morning - 7 * 3600, .read(lesson: "a"))]
    #expect(statistics(events).streak == 1)
    let days = LearnerDay(secondsFromGMT: 0)
    #expect(days.day(of: morning - 7 * 3600) == days.day(of: morning) - 1)
    #expect(days.day(of: morning - 6 * 3600) == days.day(of: morning))
    let berlin = LearnerDay(secondsFromGMT: 3600)
    #expect(berlin.day(of: morning - 7 * 3600) == berlin.day(of: morning))
    #expect(days.begin(of: days.day(of: morning)) == morning - 6 * 3600)
    #expect(days.day(of: .min) == -1 && days.day(of: 0) == -1 && days.day(of: 4 * 3600) == 0)
  }

  @Test(arguments: [
    ([], 0), ([0], 1), ([1], 1), ([2], 0), ([0, 1, 2], 3), ([1, 2, 3, 5], 3), ([0, 2], 1),
    ([0, 0, 0, 1, 1], 2), ([-2, 0, 1], 2), ([-1, 1, 2], 2),
  ])
  func `counts days in a row up to today or yesterday`(daysAgo: [Int], streak: Int) {
    let events: [(Int64, LogEntry.Event)] = daysAgo.map { ago in
      let event: LogEntry.Event =
        ago % 2 == 0 ? .read(lesson: "a") : .answer(question: "q", AnswerRecord(score: 1))
      return (morning - Int64(ago) * day, event)
    }
    #expect(statistics(events).streak == streak)
  }

  @Test func `counts grades and answers of the last 14 days`() {
    var events = (0..<20).map { grade("c", .good, daysAgo: Double($0)) }
    events.append((morning, .answer(question: "q", AnswerRecord(score: 0))))
    events.append((morning, .answer(question: "q", AnswerRecord(score: 0, isPretest: true))))
    events.append((morning, .read(lesson: "a")))
    #expect(statistics(events).activityByDay == [Int](repeating: 1, count: 13) + [3])
  }

  @Test func `sets what was remembered in 30 days beside what was expected`() throws {
    #expect(statistics([]).retention == nil)
    let events = ["a", "b", "c", "old"].flatMap { name -> [(Int64, LogEntry.Event)] in
      let card = Sample.name(name)
      let ago: Double = name == "old" ? 31 : 2
      return [
        grade(card, .easy, daysAgo: ago + 8),
        grade(card, name == "a" ? .again : .good, daysAgo: ago),
      ]
    }
    let statistics = statistics(events)
    #expect(statistics.retentionCount == 3)
    #expect(statistics.retention == 2.0 / 3)
    let expected = try #require(statistics.expectedRetention)
    #expect(abs(expected - 0.9) < 0.01)
  }

  @Test func `says how sure answers came out, and leaves pretests out`() {
    let records = [
      AnswerRecord(score: 1, confidence: .sure), AnswerRecord(score: 0.5, confidence: .sure),
      AnswerRecord(score: 1, confidence: .guessing), AnswerRecord(score: 1),
      AnswerRecord(score: 1, confidence: .unsure, isPretest: true),
    ]
    let calibration = statistics(
      records.map { (morning, .answer(question: "q", $0)) }
    ).calibration
    #expect(calibration.map(\.confidence) == [.guessing, .sure])
    #expect(calibration.map(\.asked) == [1, 2])
    #expect(calibration.map(\.right) == [1, 1])
  }

  @Test func `names the hardest`() {
    var events: [(Int64, LogEntry.Event)] = []
    for (name, lapses) in [("a", 1), ("b", 3), ("c", 0)] {
      for round in 0...lapses {
        let ago = Double(400 - round * 50)
        if round > 0 { events.append(grade(Sample.name(name), .again, daysAgo: ago)) }
        events.append(grade(Sample.name(name), .easy, daysAgo: ago - 0.1))
      }
    }
    for (name, scores) in [("p", [1.0, 1]), ("q", [0, 1]), ("r", [0, 0, 1])] {
      events += scores.map {
        (morning, .answer(question: Sample.name(name), AnswerRecord(score: $0)))
      }
    }
    let statistics = statistics(events)
    #expect(statistics.hardestCards.map(\.id) == ["b", "a"])
    #expect(statistics.hardestQuestions.map(\.id) == ["r", "q"])
  }
}
