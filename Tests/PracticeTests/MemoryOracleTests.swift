import Practice
import Testing

/// Values that others have published: the tests of py-fsrs (`test_basic.py`) and of swift-fsrs
/// (`FSRSV6Tests.swift`).
struct `Published values of FSRS-6` {
  @Test(arguments: [
    (Grade.again, 0.212, 6.4133), (.hard, 1.2931, 5.11217071), (.good, 2.3065, 2.11810397),
    (.easy, 8.2956, 1.0),
  ])
  func `hold after a first review`(grade: Grade, stability: Double, difficulty: Double) {
    let state = ReviewScheduler().state(after: grade, of: .new, at: 0)
    #expect(state.stability == stability)
    #expect(abs(state.difficulty - difficulty) < 5e-9)
  }

  @Test func `hold for thirteen reviews when due`() {
    let grades: [Grade] =
      Array(repeating: .good, count: 6) + [.again, .again] + Array(repeating: .good, count: 5)
    var (state, days) = (CardState.new, [Int64]())
    for grade in grades {
      let time = state.due
      state = ReviewScheduler().state(after: grade, of: state, at: time)
      days.append((state.due - time) / 86_400)
    }
    #expect(days == [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21])
  }

  @Test func `hold for a card that was forgotten at first`() {
    let grades: [Grade] = [.again, .good, .good, .good, .good, .good]
    var (state, time) = (CardState.new, Int64(0))
    for (grade, days) in zip(grades, [Int64]([0, 0, 1, 3, 8, 21])) {
      time += days * 86_400
      state = ReviewScheduler().state(after: grade, of: state, at: time)
    }
    #expect(abs(state.stability - 53.62691) < 1e-4)
    #expect(abs(state.difficulty - 6.3574867) < 1e-4)
  }

  @Test func `hold for the forgetting curve`() {
    let model = MemoryModel()
    #expect(abs(model.factor - 0.98035) < 5e-6)
    #expect(abs(model.retrievability(after: 7, stability: 7) - 0.9) < 1e-12)
    #expect(abs(model.retrievability(after: 14, stability: 7) - 0.846) < 5e-4)
    #expect(abs(model.retrievability(after: 70, stability: 7) - 0.693) < 5e-4)
  }
}
