import Foundation
import Optimization
import Testing

struct `Filling an array` {
  @Test(arguments: [(0, 0), (0, 1), (0, 7), (0, 8), (0, 1000), (1, 1000), (985, 40), (2000, 20)])
  func `with a cosine has the bits of each rate`(from: Int, count: Int) throws {
    let schedule = try CosineDecay(from: 0.3, to: 0.007, over: 1000)
    var rates = [Double](repeating: -1, count: count)
    schedule.fill(&rates, from: from)
    #expect(rates == (from..<from + count).map { schedule.rate(at: $0) })
  }

  @Test func `works at the far end of counting`() throws {
    let schedule = try CosineDecay(from: 0.3, over: .max)
    var rates = [Double](repeating: -1, count: 20)
    schedule.fill(&rates, from: .max - 30)
    #expect(rates == (0..<20).map { schedule.rate(at: .max - 30 + $0) })
  }

  @Test func `joins two schedules at any place`() throws {
    let both = try LinearWarmUp(to: 0.1, over: 10).then(CosineDecay(from: 0.1, over: 50), after: 10)
    for from in [0, 5, 9, 10, 11] {
      for count in [0, 1, 5, 60] {
        var rates = [Double](repeating: -1, count: count)
        both.fill(&rates, from: from)
        #expect(rates == (from..<from + count).map { both.rate(at: $0) })
      }
    }
  }

  @Test func `joins long parts`() throws {
    let both = try CosineDecay(from: 1, over: 9000).then(
      LinearChange(from: 1, to: 0, over: 9000), after: 9000)
    var rates = [Double](repeating: -1, count: 18_100)
    both.fill(&rates, from: 3)
    #expect(rates == (0..<18_100).map { both.rate(at: $0 + 3) })
  }

  @Test func `follows libm's cosine within 1e-15 of the peak, and never leaves its range`() throws {
    let steps = 100_003
    let schedule = try CosineDecay(from: 1, over: steps)
    var rates = [Double](repeating: -1, count: steps + 1)
    schedule.fill(&rates, from: 0)
    for (step, rate) in rates.enumerated() {
      let expected = 0.5 * (1 + cos(.pi * (Double(step) / Double(steps))))
      #expect(abs(rate - expected) <= 1e-15 && (0...1).contains(rate))
    }
  }
}
