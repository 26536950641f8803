import Optimization
import Testing

struct `One cycle` {
  @Test(arguments: [false, true])
  func `goes up and down in two phases, and its momentum down and up`(isLinear: Bool) throws {
    let cycle = try OneCycle(peak: 0.1, rise: 30, over: 90, linear: isLinear)
    let momentum = try #require(cycle.momentum)
    for (step, rate, value) in [
      (0, 0.004, 0.95), (15, 0.052, 0.9), (30, 0.1, 0.85), (60, 0.0500002, 0.9), (90, 4e-7, 0.95),
    ] {
      #expect(abs(cycle.rate(at: step) - rate) < 1e-15)
      #expect(abs(momentum.rate(at: step) - value) < 1e-15)
    }
    #expect(abs(cycle.rate(at: 10) - (isLinear ? 0.036 : 0.028)) < 1e-15)
  }

  @Test(arguments: [false, true])
  func `comes down twice in three phases, while the momentum rests`(isLinear: Bool) throws {
    let cycle = try OneCycle(peak: 0.1, rise: 30, over: 90, linear: isLinear, threePhases: true)
    let momentum = try #require(cycle.momentum)
    for (step, rate) in [(30, 0.1), (45, 0.052), (60, 0.004), (75, 0.0020002), (90, 4e-7)] {
      #expect(abs(cycle.rate(at: step) - rate) < 1e-15)
    }
    #expect((60...95).allSatisfy { momentum.rate(at: $0) == 0.95 })
  }

  @Test func `ends at its peak when nothing is left for the fall`() throws {
    let rising = try OneCycle(peak: 0.1, rise: 10, over: 10)
    #expect(rising.rate(at: 9) < 0.1)
    #expect(rising.rate(at: 10) == 0.1 / 25 / 10_000)
    let half = try OneCycle(peak: 0.1, rise: 5, over: 10, threePhases: true)
    #expect(half.rate(at: 10) == 0.1 / 25 / 10_000)
  }
}

struct `The momentum of a combination` {
  let cycle: OneCycle

  init() throws { cycle = try OneCycle(peak: 0.1, rise: 3, over: 9) }

  private func values(_ schedule: some Schedule) throws -> [Double] {
    let momentum = try #require(schedule.momentum)
    return (0..<30).map { momentum.rate(at: $0) }
  }

  private func own(_ step: Int) throws -> Double {
    try #require(cycle.momentum).rate(at: step)
  }

  @Test func `moves with the steps`() throws {
    #expect(try values(cycle.delayed(by: 4)) == (0..<30).map { try own(max($0 - 4, 0)) })
    #expect(try values(cycle.held(every: 2)) == (0..<30).map { try own($0 / 2) })
    #expect(try values(cycle.repeating(every: 7)) == (0..<30).map { try own($0 % 7) })
    #expect(
      try values(cycle.then(cycle, after: 9)) == (0..<30).map { try own($0 < 9 ? $0 : $0 - 9) })
  }

  @Test func `is left alone where only rates change`() throws {
    #expect(try values(cycle.scaled(by: 0.1)) == values(cycle))
    #expect(try values(cycle.clamped(to: 0...0.01)) == values(cycle))
    #expect(try values(cycle.multiplied(by: ConstantRate(2))) == values(cycle))
  }

  @Test func `rests where the other part has none`() throws {
    let flat = try ConstantRate(0.1)
    #expect(try values(flat.then(cycle, after: 5)).prefix(6).allSatisfy { $0 == 0.95 })
    let after = try values(cycle.then(flat, after: 4))
    #expect(try after.dropFirst(3).allSatisfy { try $0 == own(3) })
    #expect(try flat.then(flat, after: 4).momentum == nil)
  }
}
