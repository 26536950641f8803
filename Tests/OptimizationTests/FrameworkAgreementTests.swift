import Foundation
import Optimization
import Testing

/// A curve that a framework computed, and our expression for it.
struct ReferenceCurve: Decodable, Sendable, CustomTestStringConvertible {
  let id: String
  let expression: String
  let tolerance: Double
  let steps: [Int]?
  let rates: [Double]

  var testDescription: String { id }

  static let all: [ReferenceCurve] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/frameworks.json")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([ReferenceCurve].self, from: data)) ?? []
  }()
}

/// PyTorch 2.13, Keras 3.15, Optax 0.2.8, Transformers 5.23 and timm 1.0.31 were run for these.
/// Where a framework's curve goes on after our final value holds (a cosine that rises again), the
/// fixture ends there.
struct `The frameworks agree with` {
  @Test(arguments: ReferenceCurve.all)
  func `our expression for each of their schedules`(curve: ReferenceCurve) throws {
    let schedule = try Expression(parsing: curve.expression).schedule()
    let steps = curve.steps ?? Array(curve.rates.indices)
    #expect(steps.count == curve.rates.count)
    for (step, rate) in zip(steps, curve.rates) {
      let gap = abs(schedule.rate(at: step) - rate)
      if gap > curve.tolerance { Issue.record("step \(step): they differ by \(gap)") }
    }
  }

  @Test func `at least eighty curves`() {
    #expect(ReferenceCurve.all.count >= 80)
  }
}
