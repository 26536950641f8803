import Foundation
import Optimization
import Testing

/// Half a cosine from 1 to 0, by libm.
private func fall(_ progress: Double) -> Double { 0.5 * (1 + cos(.pi * progress)) }

struct `A schedule of a family` {
  @Test(arguments: [0, 1, 9, 10, 11, 29, 30, 31, 57, 60, 99, 100, 101, 5000])
  func `takes its closed form`(step: Int) throws {
    let t = Double(step)
    let z = min(t / 100, 1)
    let pairs: [(AnySchedule, Double)] = [
      (
        AnySchedule(try PiecewiseConstant([0.3, 0.7, 0.1], at: [10, 60])),
        step < 10 ? 0.3 : step < 60 ? 0.7 : 0.1
      ),
      (AnySchedule(try RateTable([0.4, 0.3, 0.2])), step == 0 ? 0.4 : step == 1 ? 0.3 : 0.2),
      (
        AnySchedule(try NoamSchedule(scale: 2, dimension: 512, warmup: 30)),
        2 * pow(512, -0.5) * min(pow(t + 1, -0.5), (t + 1) * pow(30, -1.5))
      ),
      (
        AnySchedule(try REXDecay(from: 0.3, to: 0.1, over: 100)),
        0.1 + 0.2 * (1 - z) / (1 - z / 2)
      ),
      (
        AnySchedule(try TanhDecay(from: 0.3, to: 0.1, over: 100, lower: -7, upper: 3)),
        0.1 + 0.1 * (1 - tanh(-7 * (1 - z) + 3 * z))
      ),
      (
        AnySchedule(try KDecay(from: 0.3, to: 0.1, over: 100, k: 1.7)),
        0.1 + 0.2 * fall(pow(z, 1.7))
      ),
      (
        AnySchedule(try KDecay(from: 0.3, to: 0.1, over: 100, k: 3, power: 0.5)),
        0.1 + 0.2 * pow(1 - pow(z, 3), 0.5)
      ),
      (
        AnySchedule(try FlatCosine(from: 0.3, to: 0.1, flat: 30, over: 100)),
        0.1 + 0.2 * fall(max(0, min(t, 100) - 30) / 70)
      ),
    ]
    for (index, (schedule, expected)) in pairs.enumerated() {
      #expect(abs(schedule.rate(at: step) - expected) < 1e-12, "number \(index)")
    }
  }

  @Test(arguments: [
    (WarmUpStableDecay.Cooldown.linear, 0.5), (.cosine, 0.5), (.squareRoot, 1 - 0.5.squareRoot()),
  ])
  func `cools down as told`(cooldown: WarmUpStableDecay.Cooldown, half: Double) throws {
    let schedule = try WarmUpStableDecay(
      from: 0.01, peak: 0.1, to: 0.02, warmup: 10, stable: 20, decay: 40, cooldown: cooldown)
    #expect(abs(schedule.rate(at: 5) - 0.055) < 1e-15)
    #expect((10...30).allSatisfy { schedule.rate(at: $0) == 0.1 })
    #expect(schedule.rate(at: 31) < 0.1)
    #expect(abs(schedule.rate(at: 50) - (0.02 + 0.08 * half)) < 1e-15)
    #expect(schedule.rate(at: 70) == 0.02)
    #expect(schedule.length == 70)
  }

  @Test func `leaves out parts without steps`() throws {
    let short = try WarmUpStableDecay(peak: 0.1, warmup: 0, stable: 0, decay: 10)
    let line = try LinearChange(from: 0.1, to: 0, over: 10)
    for step in 0..<20 { #expect(abs(short.rate(at: step) - line.rate(at: step)) < 1e-16) }
  }

  @Test func `restarts exactly where the cycles end, however they grow`() throws {
    for factor in 1...7 {
      let schedule = try CosineRestarts(from: 0.1, to: 0.01, every: 3, length: factor)
      var (boundary, length) = (0, 3)
      for _ in 0..<18 {
        #expect(schedule.rate(at: boundary) == 0.1)
        #expect(abs(schedule.rate(at: boundary + length / 3 * 3 - 1) - 0.1) > 1e-3)
        boundary += length
        length *= factor
      }
      #expect(schedule.rate(at: .max) >= 0.01)
    }
  }

  @Test func `restarts lower each time`() throws {
    let schedule = try CosineRestarts(from: 0.1, to: 0.02, every: 10, length: 2, height: 0.5)
    for (step, height) in [(0, 1.0), (10, 0.5), (30, 0.25), (70, 0.125)] {
      #expect(abs(schedule.rate(at: step) - (0.02 + 0.08 * height)) < 1e-15)
    }
  }

  @Test func `has triangles as Smith's formula has`() throws {
    let triangle = try Triangle(from: 0.001, to: 0.006, up: 7, down: 5)
    for step in 0..<100 {
      let cycle = (1 + Double(step) / 12).rounded(.down)
      let x = 1 + Double(step) / 12 - cycle
      let ratio = 7.0 / 12
      let height = 0.005 * (x <= ratio ? x / ratio : (x - 1) / (ratio - 1))
      let plain = TriangularCycle(triangle).rate(at: step)
      let halving = HalvingTriangularCycle(triangle).rate(at: step)
      let shrinking = try ExponentialTriangularCycle(triangle, by: 0.9).rate(at: step)
      #expect(abs(plain - (0.001 + height)) < 1e-12)
      #expect(abs(halving - (0.001 + height * pow(0.5, cycle - 1))) < 1e-12)
      #expect(abs(shrinking - (0.001 + height * pow(0.9, Double(step)))) < 1e-12)
      let expected = step < 12 ? 0.001 + height : 0.001
      #expect(abs(triangle.rate(at: step) - expected) < 1e-12)
    }
    #expect(try Triangle(from: 0, to: 1, up: 3).down == 3)
  }

  @Test func `refuses bad parameters and names them`() {
    #expect(throws: ScheduleError.wrongCount("values", expected: 3, found: 2)) {
      try PiecewiseConstant([0.1, 0.2], at: [3, 6])
    }
    #expect(throws: ScheduleError.empty("rates")) { try RateTable([]) }
    #expect(throws: ScheduleError.negative("rates", -1)) { try RateTable([1, -1]) }
    #expect(throws: ScheduleError.outOfOrder("flat", "steps")) {
      try FlatCosine(from: 1, flat: 11, over: 10)
    }
    #expect(throws: ScheduleError.outOfOrder("lower", "upper")) {
      try TanhDecay(from: 1, over: 10, lower: 3, upper: 3)
    }
    #expect(throws: ScheduleError.notWhole("stable", 1e18)) {
      try WarmUpStableDecay(peak: 1, warmup: .max, stable: 1_000_000_000_000_000_000, decay: 1)
    }
    #expect(throws: ScheduleError.notPositive("lengthFactor", 0)) {
      try CosineRestarts(from: 1, every: 10, length: 0)
    }
    #expect(throws: ScheduleError.outOfOrder("rise", "steps")) {
      try OneCycle(peak: 1, rise: 51, over: 100, threePhases: true)
    }
    #expect(throws: ScheduleError.outside("lowMomentum", 1.5, low: 0, high: 1)) {
      try OneCycle(peak: 1, rise: 5, over: 10, momentum: (0.9, 1.5))
    }
  }
}
