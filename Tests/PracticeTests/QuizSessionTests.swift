import Optimization
import Testing

@testable import Practice

struct `A quiz` {
  let items = (0..<6).map { Sample.choice("q\($0)", objective: "o\($0 % 3)", hints: 2) }

  func session(count: Int? = 3, isPretest: Bool = false) -> QuizSession {
    QuizSession(items, options: QuizOptions(count: count, seed: 2, isPretest: isPretest))
  }

  @Test func `asks, grades and goes on to the end`() throws {
    var session = session()
    var ids: [Name] = []
    for left in [2, 1, 0] {
      #expect(session.phase == .asking)
      #expect(session.remaining == left)
      let current = try #require(session.current)
      let event = session.answer(.choice(0), confidence: .sure)
      guard case .answer(let id, let record) = try #require(event) else { return }
      #expect(id == current.item.id)
      #expect((record.score, record.confidence, record.isPretest) == (1, .sure, false))
      #expect(session.phase == .answered(Outcome(score: 1)))
      ids.append(id)
      session.next()
    }
    #expect(session.phase == .ended)
    #expect(Set(ids.map(\.text)).count == 3)
    #expect((session.result.asked, session.result.right, session.result.score) == (3, 3, 3))
    #expect(session.result.isSureMastery)
    #expect(session.retryOfMissed() == nil)
  }

  @Test func `does nothing at the wrong moment`() {
    var session = session()
    let first = session.current?.item.id
    session.next()
    #expect(session.current?.item.id == first)
    let (given, again) = (
      session.answer(.choice(1), confidence: nil), session.answer(.choice(0), confidence: nil)
    )
    #expect(given != nil && again == nil)
    let hint = session.hint()
    #expect(hint == nil)
    #expect(session.answered.count == 1)
    session.leave()
    session.next()
    let late = session.answer(.choice(0), confidence: nil)
    #expect(session.phase == .ended && late == nil)
  }

  @Test func `shows hints one at a time, which cost nothing and are kept`() throws {
    var session = session()
    let hints = [session.hint(), session.hint(), session.hint()]
    #expect(hints == [0, 1, nil])
    #expect(session.hintsShown == 2)
    let event = session.answer(.choice(0), confidence: nil)
    guard case .answer(_, let record) = try #require(event) else { return }
    #expect((record.score, record.hints) == (1, 2))
    session.next()
    #expect(session.hintsShown == 0)
  }

  @Test func `keeps what was answered when it is left`() {
    var session = session()
    _ = session.answer(.choice(1), confidence: .unsure)
    session.next()
    session.leave()
    #expect(session.phase == .ended)
    #expect((session.result.asked, session.result.missed) == (1, [0]))
    #expect(session.retryOfMissed()?.remaining == 0)
  }

  @Test func `asks again only what was missed, the sure ones first`() throws {
    var session = session(count: 5)
    let plan: [(Int, Confidence?)] = [
      (1, .guessing), (0, .sure), (1, nil), (1, .sure), (1, .unsure),
    ]
    for (choice, confidence) in plan {
      _ = session.answer(.choice(choice), confidence: confidence)
      session.next()
    }
    #expect(session.result.missed == [3, 4, 0, 2])
    var retry = try #require(session.retryOfMissed())
    var asked: [Name] = []
    while let current = retry.current, retry.phase == .asking {
      asked.append(current.item.id)
      _ = retry.answer(.choice(0), confidence: nil)
      retry.next()
    }
    #expect(asked == session.result.missed.map { session.answered[$0].question.item.id })
    #expect(retry.retryOfMissed() == nil)
  }

  @Test func `shows other numbers when it asks again`() throws {
    var session = session(count: 1)
    let first = seed(session.answer(.choice(1), confidence: nil))
    var retry = try #require(session.retryOfMissed())
    let again = seed(retry.answer(.choice(1), confidence: nil))
    #expect(first != again)
    let seeds = try [#require(first), #require(again)]
    #expect(seeds.allSatisfy { $0 <= UInt64(UInt32.max) })
  }

  private func seed(_ event: LogEntry.Event?) -> UInt64? {
    guard case .answer(_, let record)? = event else { return nil }
    return record.seed
  }

  @Test func `tells by objective and by confidence how it went`() {
    var session = session(count: nil)
    while session.phase != .ended {
      let isFirst = session.current?.item.objective == "o0"
      _ = session.answer(.choice(isFirst ? 0 : 1), confidence: isFirst ? .sure : .guessing)
      session.next()
    }
    let objectives = session.result.objectives.sorted { $0.objective.text < $1.objective.text }
    #expect(objectives.map(\.right) == [2, 0, 0])
    #expect(objectives.map(\.asked) == [2, 2, 2])
    let calibration = session.result.calibration
    #expect(calibration.map(\.confidence) == [.guessing, .sure])
    #expect(calibration.map(\.asked) == [4, 2])
    #expect(calibration.map(\.right) == [0, 2])
  }

  @Test func `before a lesson does not count and is not repeated`() throws {
    var session = session(isPretest: true)
    let event = session.answer(.choice(1), confidence: .sure)
    guard case .answer(_, let record) = try #require(event) else { return }
    #expect(record.isPretest)
    #expect(session.retryOfMissed() == nil)
    #expect(!session.result.isSureMastery)
  }

  @Test func `over nothing has ended`() {
    let session = QuizSession([], options: QuizOptions(seed: 1))
    #expect(session.phase == .ended)
    #expect(session.current == nil)
    #expect((session.result.asked, session.result.isSureMastery) == (0, false))
  }
}
