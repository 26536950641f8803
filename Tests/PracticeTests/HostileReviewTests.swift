import Practice
import Testing

struct `A review out of the ordinary` {
  let scheduler = ReviewScheduler()

  @Test func `counts a clock that went backwards as no time passed`() {
    let first = scheduler.state(after: .easy, of: .new, at: 1_000_000)
    let back = scheduler.state(after: .good, of: first, at: 400_000)
    let same = scheduler.state(after: .good, of: first, at: 1_000_000)
    #expect(back.stability == same.stability && back.difficulty == same.difficulty)
    #expect(back.lastReview == 400_000 && back.due - 400_000 == same.due - 1_000_000)
    #expect(scheduler.retrievability(of: first, at: 0) == 1)
  }

  @Test(arguments: [Int64.min, -86_400, -1, 0, 1, .max - 1, .max])
  func `takes any time after any other`(time: Int64) {
    for last in [Int64.min, -1, 0, 1, .max] {
      for phase in [CardPhase.new, .learning(step: 1), .review, .relearning(step: 0)] {
        let state = CardState(
          phase: phase, stability: 3, difficulty: 5, due: last, lastReview: last)
        for grade in Grade.allCases {
          let next = scheduler.state(after: grade, of: state, at: time)
          #expect(next.stability.isFinite && next.difficulty.isFinite && next.due >= time)
        }
        #expect(scheduler.intervals(of: state, at: time).allSatisfy { $0 >= 0 })
        #expect((0...1).contains(scheduler.retrievability(of: state, at: time)))
      }
    }
  }

  @Test(arguments: [-Double.infinity, -1, 0, 1e-300, 1e308, .infinity, .nan])
  func `takes any number for the memory so far`(number: Double) {
    let state = CardState(
      phase: .review, stability: number, difficulty: number, due: 0, lastReview: 0)
    for days in [0, 1, 1_000_000] as [Int64] {
      for grade in Grade.allCases {
        let next = scheduler.state(after: grade, of: state, at: days * 86_400)
        #expect((0.001...1e100).contains(next.stability))
        #expect((1...10).contains(next.difficulty))
      }
      #expect((0...1).contains(scheduler.retrievability(of: state, at: days * 86_400)))
    }
  }

  @Test(arguments: [Int.min, -1, 2, 3, Int.max])
  func `takes any learning step`(step: Int) {
    for phase in [CardPhase.learning(step: step), .relearning(step: step)] {
      let state = CardState(phase: phase, stability: 3, difficulty: 5, due: 0, lastReview: 0)
      let intervals = scheduler.intervals(of: state, at: 60)
      #expect(intervals.allSatisfy { $0 > 0 })
      #expect(scheduler.state(after: .easy, of: state, at: 60).phase == .review)
    }
  }

  @Test func `stays finite through a thousand reviews of one day`() throws {
    var settings = ReviewSettings()
    (settings.weights[17], settings.weights[18], settings.weights[19]) = (2, 2, 0)
    let scheduler = ReviewScheduler(settings)
    try settings.check()
    var state = CardState.new
    for second in 0..<1000 {
      state = scheduler.state(after: .easy, of: state, at: Int64(second))
    }
    #expect(state.stability == 1e100)
    #expect(state.due == 999 + 36_500 * 86_400)
    state = scheduler.state(after: .again, of: state, at: .max)
    #expect(state.stability.isFinite && state.due == .max)
  }

  @Test func `waits half a second longer where a step cannot be halved`() {
    var settings = ReviewSettings()
    settings.learningSteps = [61]
    #expect(ReviewScheduler(settings).intervals(of: .new, at: 0)[1] == 92)
  }

  @Test func `is a day for every grade without steps and with a longest interval of one`() {
    var settings = ReviewSettings()
    (settings.learningSteps, settings.relearningSteps, settings.maximumInterval) = ([], [], 1)
    let intervals = ReviewScheduler(settings).intervals(of: .new, at: 0)
    #expect(intervals == [86_400, 86_400, 86_400, 86_400])
  }
}
