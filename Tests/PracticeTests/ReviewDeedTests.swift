import Optimization
import Testing

@testable import Practice

// What a learner can do with a card, and what the log says of it.
extension `A review of cards` {
  @Test func `takes grades back one after the other`() {
    let deck = ["a", "b", "c"].map { Sample.card($0) }
    var session = session(deck, history([("a", 30)]))
    let start = session
    var states: [(Name?, CardState, Int)] = []
    for number in 0..<5 {
      states.append((session.current?.id, session.state, session.remaining))
      session.reveal()
      _ = session.grade(.again, at: morning + 5, id: Sample.id(number))
    }
    for number in (0..<5).reversed() {
      let entry = session.undo(at: morning + 9, id: Sample.id(100 + number))
      #expect(entry?.event == .undo(Sample.id(number)))
      #expect(session.current?.id == states[number].0)
      #expect(session.state == states[number].1)
      #expect(session.remaining == states[number].2)
      #expect(session.phase == .front)
    }
    let nothing = session.undo(at: morning, id: Sample.id(200))
    #expect(nothing == nil)
    #expect(session.summary(at: morning) == start.summary(at: morning))
  }

  @Test func `can be gone back into after its end`() {
    var session = session([Sample.card("a")])
    _ = play(&session)
    #expect(session.phase == .ended && session.canUndo)
    let entry = session.undo(at: morning + 60, id: Sample.id(5))
    #expect(entry != nil && session.current?.id == "a")
    session.leave()
    #expect(session.phase == .ended && session.current == nil && session.remaining == 0)
  }

  @Test func `puts a card aside`() {
    var session = session([Sample.card("a"), Sample.card("b")])
    let entry = session.suspend(at: morning, id: Sample.id(1))
    #expect(entry?.event == .suspend(card: "a"))
    #expect(session.current?.id == "b")
    #expect(session.summary(at: morning).suspended == 1)
    _ = session.undo(at: morning, id: Sample.id(2))
    #expect(session.current?.id == "a")
    let askedSession = play(&session)
    #expect(askedSession == ["a", "b"])
  }

  @Test func `offers a reset where the answer has changed`() {
    var session = session([Sample.card("a", fingerprint: 2)], history([("a", 30)]))
    #expect(session.hasChangedAnswer)
    session.reveal()
    let entry = session.reset(at: morning, id: Sample.id(1))
    #expect(entry?.event == .reset(card: "a"))
    #expect(!session.hasChangedAnswer)
    #expect(session.state == .new && session.phase == .front)
    let again = session.reset(at: morning, id: Sample.id(2))
    #expect(again == nil && session.current?.id == "a")
    #expect(!self.session([Sample.card("a")], history([("a", 30)])).hasChangedAnswer)
  }

  @Test func `names a leech at eight lapses`() {
    let entries = (0..<16).map { number in
      let daysAgo: Int = 400 - 40 * (number / 2)
      let at: Int64 = morning - Int64(daysAgo) * Sample.day + Int64(number % 2) * 7200
      let grade: Grade = number % 2 == 0 ? .again : .easy
      return Sample.entry(number, at, .grade(card: "a", grade, fingerprint: 1))
    }
    let first = Sample.entry(99, morning - 500 * 86_400, .grade(card: "a", .easy, fingerprint: 1))
    let known = History([first] + entries, scheduler: scheduler)
    #expect(known.card("a")?.lapses == 8)
    #expect(session([Sample.card("a")], known).isLeech)
    let fewer = History([first] + entries.dropLast(2), scheduler: scheduler)
    #expect(!session([Sample.card("a")], fewer).isLeech)
  }

  @Test func `says what comes next`() {
    let deck = ["a", "b", "c", "d", "e"].map { Sample.card($0) }
    var session = session(deck, history([("a", 30), ("b", 7.2)]), new: 1)
    _ = play(&session, grade: .again)
    let summary = session.summary(at: morning + 300)
    #expect((summary.new, summary.forgotten) == (1, 1))
    #expect(summary.newTomorrow == 1)
    #expect(summary.dueTomorrow == 1)
    #expect(summary.nextDue ?? 0 < morning + 86_400)
  }

  @Test func `asks a missed question from the next day on, before other new cards`() {
    func known(_ hoursAgo: Int64) -> History {
      let record = AnswerRecord(score: 0)
      let at = morning - hoursAgo * 3600
      return History(
        [Sample.entry(1, at, .answer(question: "q", record))], scheduler: scheduler)
    }
    let deck = [Sample.card("a"), Sample.card("question:q"), Sample.card("question:other")]
    var today = session(deck, known(2))
    let askedToday = play(&today)
    #expect(askedToday == ["a"])
    var tomorrow = session(deck, known(20))
    let askedTomorrow = play(&tomorrow)
    #expect(askedTomorrow == ["question:q", "a"])
  }

  @Test func `leaves the same log and the same memory when it is read again`() {
    var random = SplitMix64(seed: 6)
    for round in 0..<60 {
      let deck = (0..<6).map { Sample.card("c\($0)", fingerprint: UInt32($0 % 3)) }
      var log = Log.ordered(Sample.log(20, using: &random).filter { $0.at < morning && $0.at > 0 })
      let old = log.count
      let before = History(log, scheduler: scheduler)
      var session = session(deck, before, seed: UInt64(round))
      var number = 1000
      while session.current != nil, number < 1060 {
        number += 1
        let (now, id) = (
          morning + Int64.random(in: -9...9, using: &random), Sample.id(5000 - number)
        )
        session.reveal()
        let entry =
          switch Int.random(in: 0..<10, using: &random) {
          case 0: session.undo(at: now, id: id)
          case 1: session.reset(at: now, id: id)
          case 2: session.suspend(at: now, id: id)
          default:
            session.grade(Grade.allCases.randomElement(using: &random) ?? .good, at: now, id: id)
          }
        if let entry { log.append(entry) }
      }
      let after = History(log.shuffled(using: &random), scheduler: scheduler)
      guard log.count > old else { continue }
      for (card, known) in zip(session.deck, session.known) where known.reviews > 0 {
        #expect(after.card(card.id)?.state == known.state)
        #expect(after.card(card.id)?.isSuspended == known.isSuspended)
        #expect(after.card(card.id)?.lapses == known.lapses)
      }
    }
  }

  @Test func `ignores cards that the deck does not hold, and an empty deck`() {
    #expect(session([], history([("gone", 30)])).phase == .ended)
    var session = session([Sample.card("a"), Sample.card("a")], history([("gone", 30)]))
    let askedSession = play(&session)
    #expect(askedSession == ["a"])
    #expect(session.intervals(at: morning).isEmpty)
    let nothing = session.suspend(at: morning, id: Sample.id(1))
    #expect(nothing == nil)
  }

  @Test func `tells the interval of each grade`() {
    var session = session([Sample.card("a")])
    #expect(session.intervals(at: morning).prefix(3) == [60, 330, 600])
    #expect(session.intervals(at: morning).last == Int64(691_200))
    let early = session.grade(.good, at: morning, id: Sample.id(1))
    session.reveal()
    let graded = session.grade(.good, at: morning, id: Sample.id(1))
    #expect(early == nil && graded != nil)
    #expect(session.state.due == morning + 600)
  }
}
