import Foundation
import Optimization
import Testing

struct `A schedule` {
  @Test(arguments: [0, 1, 9, 10, 11, 57, 99, 100, 101, 5000])
  func `takes its closed form`(step: Int) throws {
    let t = Double(step)
    let progress = min(t / 100, 1)
    let pairs: [(AnySchedule, Double)] = [
      (AnySchedule(try ConstantRate(0.3)), 0.3),
      (AnySchedule(try StepDecay(from: 0.3, by: 0.7, every: 10)), 0.3 * pow(0.7, floor(t / 10))),
      (
        AnySchedule(try MultiStepDecay(from: 0.3, by: 0.2, at: [10, 100])),
        0.3 * pow(0.2, (t >= 10 ? 1 : 0) + (t >= 100 ? 1 : 0))
      ),
      (AnySchedule(try ExponentialDecay(from: 0.3, by: 0.9, every: 7)), 0.3 * pow(0.9, t / 7)),
      (
        AnySchedule(try ExponentialDecay(from: 0.3, by: 0.9, every: 7, staircase: true)),
        0.3 * pow(0.9, floor(t / 7))
      ),
      (
        AnySchedule(try PolynomialDecay(from: 0.3, to: 0.1, over: 100, power: 0.9)),
        0.1 + 0.2 * pow(1 - progress, 0.9)
      ),
      (AnySchedule(try LinearChange(from: 0.3, to: 0.7, over: 100)), 0.3 + 0.4 * progress),
      (AnySchedule(try InverseTimeDecay(from: 0.3, by: 2, every: 5)), 0.3 / (1 + 2 * t / 5)),
      (
        AnySchedule(try InverseSquareRootDecay(from: 0.3, timescale: 20)),
        0.3 * sqrt(20 / (20 + t))
      ),
      (
        AnySchedule(try CosineDecay(from: 0.3, to: 0.1, over: 100)),
        0.1 + 0.1 * (1 + cos(.pi * progress))
      ),
      (AnySchedule(try LinearWarmUp(from: 0.1, to: 0.3, over: 100)), 0.1 + 0.2 * progress),
      (
        AnySchedule(try CosineWarmUp(from: 0.1, to: 0.3, over: 100)),
        0.1 + 0.1 * (1 - cos(.pi * progress))
      ),
      (AnySchedule(try ExponentialWarmUp(from: 0.1, to: 0.3, over: 100)), 0.1 * pow(3, progress)),
      (
        AnySchedule(try PolynomialCycles(from: 0.3, to: 0.1, every: 10, power: 0.9)),
        0.1 + 0.2 * pow(1 - t / (10 * (floor(t / 10) + 1)), 0.9)
      ),
    ]
    for (schedule, expected) in pairs { #expect(abs(schedule.rate(at: step) - expected) < 1e-12) }
  }

  @Test func `refuses bad parameters and names them`() {
    #expect(throws: ScheduleError.notPositive("steps", 0)) { try CosineDecay(from: 0.1, over: 0) }
    #expect(throws: ScheduleError.outOfOrder("floor", "peak")) {
      try CosineDecay(from: 0.1, to: 0.2, over: 10)
    }
    #expect(throws: ScheduleError.notFinite("rate")) { try ConstantRate(.nan) }
    #expect(throws: ScheduleError.negative("peak", -1)) {
      try StepDecay(from: -1, by: 0.5, every: 10)
    }
    #expect(throws: ScheduleError.notAFactor("factor", 1.5)) {
      try ExponentialDecay(from: 1, by: 1.5)
    }
    #expect(throws: ScheduleError.notAFactor("factor", 0)) {
      try StepDecay(from: 1, by: 0, every: 3)
    }
    #expect(throws: ScheduleError.empty("milestones")) {
      try MultiStepDecay(from: 1, by: 0.1, at: [])
    }
    #expect(throws: ScheduleError.notPositive("milestones", 0)) {
      try MultiStepDecay(from: 1, by: 0.1, at: [0, 5])
    }
    #expect(throws: ScheduleError.notIncreasing("milestones", index: 2)) {
      try MultiStepDecay(from: 1, by: 0.1, at: [5, 9, 9])
    }
    #expect(throws: ScheduleError.outOfOrder("start", "peak")) {
      try LinearWarmUp(from: 0.2, to: 0.1, over: 10)
    }
    #expect(throws: ScheduleError.notPositive("start", 0)) {
      try ExponentialWarmUp(from: 0, to: 0.1, over: 10)
    }
  }

  @Test func `has the same whole powers as exact arithmetic, to one ulp`() throws {
    for (factor, count) in [(0.5, 1000), (0.9, 300), (0.999, 20_000), (1.0, 1 << 40)] {
      let rate = try StepDecay(from: 1, by: factor, every: 1).rate(at: count)
      let expected = pow(factor, Double(count))
      #expect(abs(rate - expected) <= expected.ulp)
    }
  }
}

struct `A combinator` {
  let fall: CosineDecay
  let climb: LinearWarmUp

  init() throws {
    fall = try CosineDecay(from: 0.1, to: 0.01, over: 50)
    climb = try LinearWarmUp(from: 0, to: 0.1, over: 10)
  }

  private func rates(_ schedule: some Schedule) -> [Double] {
    (0..<200).map { schedule.rate(at: $0) }
  }

  @Test func `then restarts the second at its own step 0`() throws {
    let both = try climb.then(fall, after: 10)
    #expect(both.rate(at: 9) == climb.rate(at: 9))
    #expect(both.rate(at: 10) == fall.rate(at: 0))
    #expect(both.rate(at: 35) == fall.rate(at: 25))
    #expect(both.length == 60)
  }

  @Test func `then is associative`() throws {
    let left = try climb.then(fall, after: 10).then(climb, after: 40)
    let right = try climb.then(fall.then(climb, after: 30), after: 10)
    #expect(rates(left) == rates(right))
  }

  @Test func `repeating has its period`() throws {
    let repeated = try fall.repeating(every: 20)
    for step in 0..<100 {
      #expect(repeated.rate(at: step) == repeated.rate(at: step + 20))
      #expect(repeated.rate(at: step) == fall.rate(at: step % 20))
    }
    #expect(rates(try repeated.repeating(every: 20)) == rates(repeated))
  }

  @Test func `delays add up`() throws {
    #expect(rates(try fall.delayed(by: 3).delayed(by: 4)) == rates(try fall.delayed(by: 7)))
    #expect(rates(try fall.delayed(by: 0)) == rates(fall))
    #expect(try fall.delayed(by: 7).length == 57)
  }

  @Test func `factors multiply`() throws {
    #expect(rates(try fall.scaled(by: 0.5).scaled(by: 4)) == rates(try fall.scaled(by: 2)))
    #expect(rates(try fall.scaled(by: 1)) == rates(fall))
    let huge = try ConstantRate(1e308).scaled(by: 1e10)
    #expect(huge.rate(at: 0) == .greatestFiniteMagnitude)
  }

  @Test func `holding nests, and holding for one step changes nothing`() throws {
    #expect(rates(try fall.held(every: 2).held(every: 3)) == rates(try fall.held(every: 6)))
    #expect(rates(try fall.held(every: 1)) == rates(fall))
    #expect(try fall.held(every: 100).length == 5000)
  }

  @Test func `clamping twice is clamping once`() throws {
    let once = try fall.clamped(to: 0.02...0.05)
    #expect(rates(try once.clamped(to: 0.02...0.05)) == rates(once))
    #expect(rates(once).allSatisfy { (0.02...0.05).contains($0) })
  }

  @Test func `refuses what makes no sense`() {
    #expect(throws: ScheduleError.notPositive("boundary", 0)) { try climb.then(fall, after: 0) }
    #expect(throws: ScheduleError.notPositive("period", -1)) { try fall.repeating(every: -1) }
    #expect(throws: ScheduleError.negative("delay", -1)) { try fall.delayed(by: -1) }
    #expect(throws: ScheduleError.notFinite("factor")) { try fall.scaled(by: .infinity) }
    #expect(throws: ScheduleError.notPositive("count", 0)) { try fall.held(every: 0) }
    #expect(throws: ScheduleError.negative("low", -1)) { try fall.clamped(to: -1...1) }
  }

  @Test func `lengths too long to count are none`() throws {
    let long = try LinearChange(from: 1, to: 0, over: .max)
    #expect(try long.delayed(by: 1).length == nil)
    #expect(try long.held(every: 2).length == nil)
    #expect(try fall.then(long, after: 1).length == nil)
    #expect(try long.held(every: .max).rate(at: .max) == long.rate(at: 1))
  }
}
