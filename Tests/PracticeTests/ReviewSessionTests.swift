import Optimization
import Testing

@testable import Practice

struct `A review of cards` {
  let scheduler = ReviewScheduler()
  let morning = Sample.morning

  /// Grades that took cards into review: each graded easy at the given days before the morning.
  func history(_ grades: [(String, Double)], _ grade: Grade = .easy) -> History {
    let entries = grades.enumerated().map { number, card in
      Sample.entry(
        number, morning - Int64(card.1 * 86_400),
        .grade(card: Sample.name(card.0), grade, fingerprint: 1))
    }
    return History(entries, scheduler: scheduler)
  }

  func session(
    _ deck: [DeckCard], _ history: History = History(), new: Int = 10, most: Int? = nil,
    seed: UInt64 = 1
  ) -> ReviewSession {
    ReviewSession(
      deck, history: history, scheduler: scheduler,
      options: ReviewOptions(newPerDay: new, reviewsPerDay: most, seed: seed), now: morning)
  }

  /// Grades everything, `seconds` after each other; the ids in order.
  func play(
    _ session: inout ReviewSession, grade: Grade = .easy, seconds: Int64 = 5
  ) -> [String] {
    var (ids, now) = ([String](), morning)
    while let card = session.current, ids.count < 100 {
      ids.append(card.id.text)
      session.reveal()
      now += seconds
      _ = session.grade(grade, at: now, id: Sample.id(1000 + ids.count))
    }
    return ids
  }

  @Test func `asks what is most overdue for its stability first`() {
    let deck = ["a", "b", "c"].map { Sample.card($0) }
    var session = session(deck, history([("a", 9), ("b", 30), ("c", 12)]))
    let askedSession = play(&session)
    #expect(askedSession == ["b", "c", "a"])
  }

  @Test func `leaves what is not yet due`() {
    var session = session([Sample.card("a"), Sample.card("b")], history([("a", 9), ("b", 2)]))
    let askedSession = play(&session)
    #expect(askedSession == ["a"])
  }

  @Test(arguments: [
    (0, 3, [0, 1, 2]), (1, 1, [100, 0]), (4, 1, [100, 101, 102, 0, 103]),
    (6, 2, [100, 101, 0, 102, 103, 1, 104, 105]), (1, 3, [100, 0, 1, 2]), (2, 0, [100, 101]),
  ])
  func `spreads new cards evenly among due ones`(due: Int, new: Int, expected: [Int]) {
    let queue = ReviewQueue.spread(Array(0..<new), among: Array(100..<100 + due))
    #expect(queue.sorted() == expected.sorted())
    #expect(due == 0 || queue.first == 100)
    #expect(queue.filter { $0 < 100 } == Array(0..<new))
    if due > 3 { #expect(queue.last == 100 + due - 1) }
  }

  @Test func `begins as many new cards as are left of the day`() {
    let deck = (0..<20).map { Sample.card("n\($0)") }
    let today = [("n0", 0.1), ("n1", 0.05)]
    var some = session(deck, history(today), new: 5)
    let askedSome = play(&some)
    #expect(askedSome.count == 3)
    var yesterday = session(deck, history([("n0", 0.5), ("n1", 0.4)]), new: 5)
    let askedYesterday = play(&yesterday)
    #expect(askedYesterday.count == 5)
    #expect(session(deck, history(today), new: 2).phase == .ended)
    #expect(session(deck, new: -1).phase == .ended)
  }

  @Test func `stops at the limit of the day`() {
    let deck = (0..<20).map { Sample.card("n\($0)") }
    let known = history((0..<10).map { ("n\($0)", 10) } + [("n19", 0.1)])
    var session = session(deck, known, most: 8)
    let askedSession = play(&session)
    #expect(askedSession.count == 7)
  }

  @Test func `repeats what is in its learning steps when nothing else is left`() {
    var session = session([Sample.card("a"), Sample.card("b")], new: 2)
    let askedSession = play(&session, grade: .good)
    #expect(askedSession == ["a", "b", "a", "b"])
  }

  @Test func `prefers a learning card whose minutes have passed`() {
    let deck = ["a", "b", "c"].map { Sample.card($0) }
    var session = session(deck)
    let askedSession = play(&session, grade: .good, seconds: 700)
    #expect(askedSession == ["a", "b", "a", "b", "c", "c"])
  }

  @Test func `lets a card wait that is due later than in 20 minutes`() {
    var settings = ReviewSettings()
    settings.learningSteps = [1201]
    let slow = ReviewScheduler(settings)
    var session = ReviewSession(
      [Sample.card("a")], history: History(), scheduler: slow,
      options: ReviewOptions(seed: 1), now: morning)
    session.reveal()
    _ = session.grade(.again, at: morning, id: Sample.id(1))
    #expect(session.phase == .ended)
    #expect(session.summary(at: morning).nextDue == morning + 1201)
  }

  @Test func `takes up learning cards of an earlier session`() {
    let known = history([("a", 0.01)], .again)
    var session = session([Sample.card("b"), Sample.card("a")], known)
    let askedSession = play(&session, grade: .easy)
    #expect(askedSession == ["a", "b"])
  }

  @Test func `begins one direction a day`() {
    let deck = ["a", "a~reversed", "term:t", "term:t~reversed"].map { Sample.card($0) }
    var fresh = session(deck)
    let askedFresh = play(&fresh)
    #expect(askedFresh == ["a", "term:t"])
    var begun = session(deck, history([("a", 0.1)]))
    let askedBegun = play(&begun)
    #expect(askedBegun == ["term:t"])
    var known = session(deck, history([("a", 2), ("term:t", 20)]))
    let askedKnown = play(&known)
    #expect(askedKnown == ["term:t", "a~reversed"])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `never asks both directions in a row`(seed: UInt64) {
    let deck = ["a", "a~reversed", "b", "b~reversed", "c"].map { Sample.card($0) }
    var session = session(deck, history(deck.map { ($0.id.text, 20) }), seed: seed)
    var random = SplitMix64(seed: seed)
    var (ids, now) = ([Name](), morning)
    while let card = session.current, ids.count < 60 {
      ids.append(card.base == "c" ? "c" : card.id)
      session.reveal()
      now += Int64.random(in: 1..<400, using: &random)
      let grade: Grade = Bool.random(using: &random) ? .again : .good
      _ = session.grade(grade, at: now, id: Sample.id(ids.count))
    }
    for (first, second) in zip(ids, ids.dropFirst()) where first != second {
      #expect(Sample.card(first.text).base != Sample.card(second.text).base)
    }
  }
}
